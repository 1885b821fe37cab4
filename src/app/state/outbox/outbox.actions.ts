import { createActionGroup, props } from '@ngrx/store';

import type { Change } from '../../domain/changes/change.ts';
import type { SendState } from './send-state.ts';

/** Any editor of a part of the plan. */
export const SectionEditorActions = createActionGroup({
  source: 'Section Editor',
  events: { 'Change Submitted': props<{ change: Change }>(), Dismissed: props<{ key: string }>() },
});

export const OutboxActions = createActionGroup({
  source: 'Outbox',
  events: {
    'Resend Due': props<{ key: string }>(),
    'Saved Heard Back': props<{ key: string }>(),
    'Saved Forgotten': props<{ key: string }>(),
    Answered: props<{ key: string; change: Change; state: SendState }>(),
  },
});
