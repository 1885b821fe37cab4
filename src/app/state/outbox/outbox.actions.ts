import { createActionGroup, emptyProps, props } from '@ngrx/store';

import type { Change } from '../../domain/changes/change.ts';
import type { ChangeAbout, OutboxEntry } from '../../domain/changes/send-state.ts';

/** Any editor of a part of the plan. Without `about`, the entry is named after its strand and goes to any coordinator. */
export const SectionEditorActions = createActionGroup({
  source: 'Section Editor',
  events: {
    'Change Submitted': (submitted: { change: Change; about?: ChangeAbout }) => ({
      ...submitted,
      typedAt: new Date().toISOString(),
    }),
    Dismissed: props<{ key: string }>(),
  },
});

export const OutboxActions = createActionGroup({
  source: 'Outbox',
  events: {
    /** An entry as the device now has it, or as the server's answer leaves it. */
    Mirrored: props<{ entry: OutboxEntry }>(),
    'Saved Heard Back': props<{ key: string }>(),
    Gone: props<{ key: string }>(),
    'Saved Forgotten': props<{ key: string }>(),
  },
});

export const KeptPageActions = createActionGroup({
  source: 'Kept Page',
  events: {
    /** All that is on its way to one document is to go, also what waits behind the rest. */
    Discarded: props<{ key: string }>(),
  },
});

export const SignOutQuestionActions = createActionGroup({
  source: 'Sign Out Question',
  events: {
    /** Whatever the account has on this device and not on the server is to go: changes and drafts. */
    'Discard Chosen': emptyProps(),
  },
});
