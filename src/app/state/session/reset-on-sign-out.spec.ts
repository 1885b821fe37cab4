import type { Action } from '@ngrx/store';
import { createReducer, on } from '@ngrx/store';

import { anAccount } from '../../testing/an-account.ts';
import { resetOnSignOut } from './reset-on-sign-out.ts';
import { SessionActions, SignOutPageActions } from './session.actions.ts';

describe('signing out', () => {
  const slice = createReducer<string | null>(
    null,
    on(SessionActions.accountFound, (): string => 'Maya’s record'),
  );
  const reducer = resetOnSignOut(slice);
  const after = (...actions: Action[]) => actions.reduce<string | null | undefined>(reducer, undefined);
  const found = SessionActions.accountFound({ account: anAccount() });

  it('empties every slice once nobody is signed in', () => {
    expect(after(found, SessionActions.noAccount())).toBeNull();
  });

  it('empties nothing before', () => {
    expect(after(found, SignOutPageActions.opened())).toBe('Maya’s record');
  });
});
