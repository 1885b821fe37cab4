import { createSelector } from '@ngrx/store';

import { isTyped } from '../../domain/changes/is-typed.ts';
import { selectDrafts, selectIsDeviceKeeping } from './drafts.feature.ts';

/** Whether closing this window would lose typed words, as the device keeps nothing. */
export const selectHasUnkeptDraft = createSelector(
  selectDrafts,
  selectIsDeviceKeeping,
  (drafts, isDeviceKeeping) => !isDeviceKeeping && Object.values(drafts).some(({ draft }) => isTyped(draft)),
);
