import { createFeature, createReducer, createSelector, on } from '@ngrx/store';

import type { IdlePhase } from '../../domain/access/idle-phase.ts';
import { idleMinutes } from '../../domain/access/idle-phase.ts';
import type { PasswordRefusal } from '../../domain/access/password-refusal.ts';
import { selectAccount } from '../session/session.feature.ts';
import { LockActions, LockScreenActions } from './lock.actions.ts';

export interface LockState {
  readonly phase: IdlePhase;
  readonly isUnlocking: boolean;
  readonly refusal: PasswordRefusal | null;
}

const initialState: LockState = { phase: 'in-use', isUnlocking: false, refusal: null };

export const lockFeature = createFeature({
  name: 'lock',
  reducer: createReducer(
    initialState,
    on(LockActions.phaseChanged, (_, { phase }): LockState => ({ ...initialState, phase })),
    on(LockScreenActions.passwordSubmitted, (state): LockState => ({ ...state, isUnlocking: true, refusal: null })),
    on(LockActions.passwordRefused, (state, { reason, until }): LockState => ({
      ...state,
      isUnlocking: false,
      refusal: { reason, until },
    })),
  ),
  extraSelectors: ({ selectPhase }) => ({
    selectIsLocked: createSelector(selectPhase, (phase) => phase === 'locked'),
    selectLocksSoon: createSelector(selectPhase, (phase) => phase === 'locks-soon'),
    /** Null until it is known who is signed in. */
    selectIdleMinutes: createSelector(selectAccount, (account) => account && idleMinutes(account)),
  }),
});

export const { selectIsLocked, selectLocksSoon, selectIdleMinutes, selectIsUnlocking, selectRefusal } = lockFeature;
