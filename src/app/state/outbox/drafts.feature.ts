import { createFeature, createReducer, on } from '@ngrx/store';

import type { KeptDraft } from '../../domain/changes/draft.ts';
import { isTyped } from '../../domain/changes/is-typed.ts';
import { DraftActions, DraftsOnDeviceActions } from './draft.actions.ts';

export interface DraftsState {
  /** By key. */
  readonly drafts: Readonly<Record<string, KeptDraft>>;
  /** False once the device has refused to keep a draft. */
  readonly isDeviceKeeping: boolean;
}

const initialState: DraftsState = { drafts: {}, isDeviceKeeping: true };

export const draftsFeature = createFeature({
  name: 'drafts',
  reducer: createReducer(
    initialState,
    on(DraftActions.typed, (state, { key, draft, typedAt }): DraftsState => ({
      ...state,
      drafts: { ...state.drafts, [key]: { key, draft, typedAt, isKept: false } },
    })),
    on(DraftActions.dropped, (state, { key }): DraftsState => {
      const { [key]: dropped, ...drafts } = state.drafts;
      return dropped ? { ...state, drafts } : state;
    }),
    // What is typed in this window already is newer than what any window had left behind; an editor left alone is not.
    on(DraftsOnDeviceActions.restored, (state, { drafts }): DraftsState => {
      const brought = drafts.filter(({ key }) => !state.drafts[key] || !isTyped(state.drafts[key].draft));
      return { ...state, drafts: { ...state.drafts, ...Object.fromEntries(brought.map((kept) => [kept.key, kept])) } };
    }),
    on(DraftsOnDeviceActions.kept, (state, { key, typedAt }): DraftsState => {
      const kept = state.drafts[key];
      if (kept?.typedAt !== typedAt) return { ...state, isDeviceKeeping: true };
      return { isDeviceKeeping: true, drafts: { ...state.drafts, [key]: { ...kept, isKept: true } } };
    }),
    on(DraftsOnDeviceActions.unkept, (state): DraftsState => ({ ...state, isDeviceKeeping: false })),
  ),
});

export const { selectDrafts, selectIsDeviceKeeping } = draftsFeature;
