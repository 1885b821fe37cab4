import { createFeature, createReducer, createSelector, on } from '@ngrx/store';

import type { Account } from '../../domain/access/account.ts';
import type { PasswordRefusal } from '../../domain/access/password-refusal.ts';
import { actorOf } from '../../domain/access/roles.ts';
import { SessionActions, SignInPageActions, SignOutPageActions } from './session.actions.ts';

export type SessionStatus = 'unknown' | 'signed-out' | 'signing-in' | 'signed-in';

export interface SessionState {
  readonly status: SessionStatus;
  readonly account: Account | null;
  readonly signInRefusal: PasswordRefusal | null;
  /** A password reset was asked for; whether the address is known is not said. */
  readonly resetRequested: boolean;
  readonly isSignOutFailed: boolean;
}

const initialState: SessionState = {
  status: 'unknown',
  account: null,
  signInRefusal: null,
  resetRequested: false,
  isSignOutFailed: false,
};

export const sessionFeature = createFeature({
  name: 'session',
  reducer: createReducer(
    initialState,
    on(SignInPageActions.opened, (state): SessionState => ({ ...state, signInRefusal: null, resetRequested: false })),
    on(SignInPageActions.submitted, (state): SessionState => ({
      ...state,
      status: 'signing-in',
      signInRefusal: null,
      resetRequested: false,
    })),
    on(SignInPageActions.passwordForgotten, (state): SessionState => ({
      ...state,
      signInRefusal: null,
      resetRequested: false,
    })),
    on(SessionActions.accountFound, (_, { account }): SessionState => ({
      ...initialState,
      status: 'signed-in',
      account,
    })),
    on(SessionActions.noAccount, (): SessionState => ({ ...initialState, status: 'signed-out' })),
    on(SessionActions.signInRefused, (state, { reason, until }): SessionState => ({
      ...state,
      status: state.status === 'signing-in' ? 'signed-out' : state.status,
      signInRefusal: { reason, until },
    })),
    on(SessionActions.resetRequested, (state): SessionState => ({ ...state, resetRequested: true })),
    on(SignOutPageActions.opened, (state): SessionState => ({ ...state, isSignOutFailed: false })),
    on(SessionActions.signOutFailed, (state): SessionState => ({ ...state, isSignOutFailed: true })),
  ),
  extraSelectors: ({ selectStatus, selectAccount }) => ({
    selectSessionStatus: selectStatus,
    selectActor: createSelector(selectAccount, (account) => account && actorOf(account)),
  }),
});

export const {
  selectSessionStatus,
  selectAccount,
  selectActor,
  selectSignInRefusal,
  selectResetRequested,
  selectIsSignOutFailed,
} = sessionFeature;
