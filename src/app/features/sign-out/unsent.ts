import { createSelector } from '@ngrx/store';

import { isTyped } from '../../domain/changes/is-typed.ts';
import { selectDrafts } from '../../state/outbox/drafts.feature.ts';
import { selectHasUnkept, selectHasUnsent } from '../../state/outbox/outbox.feature.ts';
import { selectHasUnkeptDraft } from '../../state/outbox/unkept-drafts.ts';

/** Whether there are changes that the server has not taken, or words that are typed and not saved. */
export const selectHasUnsentWords = createSelector(
  selectHasUnsent,
  selectDrafts,
  (hasUnsent, drafts) => hasUnsent || Object.values(drafts).some(({ draft }) => isTyped(draft)),
);

/** Whether all of it would still be on this device after a sign-out. */
export const selectIsUnsentKept = createSelector(
  selectHasUnkept,
  selectHasUnkeptDraft,
  (hasUnkept, hasUnkeptDraft) => !hasUnkept && !hasUnkeptDraft,
);
