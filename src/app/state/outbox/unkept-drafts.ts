import { createSelector } from '@ngrx/store';

import { selectDrafts, selectIsDeviceKeeping } from './drafts.feature.ts';
import { isTyped } from './is-typed.ts';

/** Whether closing this window would lose typed words, as the device keeps nothing. */
export const selectHasUnkeptDraft = createSelector(
  selectDrafts,
  selectIsDeviceKeeping,
  (drafts, isDeviceKeeping) => !isDeviceKeeping && Object.values(drafts).some(({ draft }) => isTyped(draft)),
);
