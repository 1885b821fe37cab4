import { createActionGroup, emptyProps, props } from '@ngrx/store';

import type { Draft, KeptDraft } from '../../domain/changes/draft.ts';

/** Any editor: what is in it, letter by letter. */
export const DraftActions = createActionGroup({
  source: 'Draft',
  events: {
    Typed: ({ key, draft }: { key: string; draft: Draft }) => ({ key, draft, typedAt: new Date().toISOString() }),
    Dropped: props<{ key: string }>(),
  },
});

export const DraftsOnDeviceActions = createActionGroup({
  source: 'Drafts On Device',
  events: {
    /** What the account left in its editors: after a reload, a crash, the lock, a sign-in. */
    Restored: props<{ drafts: readonly KeptDraft[] }>(),
    Kept: props<{ key: string; typedAt: string }>(),
    /** The device keeps nothing. */
    Unkept: emptyProps(),
  },
});
