import { createActionGroup, emptyProps, props } from '@ngrx/store';

import type { Account } from '../../domain/access/account.ts';
import type { PasswordRefusal } from '../../domain/access/password-refusal.ts';

export const SignInPageActions = createActionGroup({
  source: 'Sign In Page',
  events: {
    Opened: emptyProps(),
    Submitted: props<{ email: string; password: string }>(),
    'Password Forgotten': props<{ email: string }>(),
  },
});

export const SignOutPageActions = createActionGroup({
  source: 'Sign Out Page',
  events: { Opened: emptyProps() },
});

export const SessionActions = createActionGroup({
  source: 'Session',
  events: {
    'Account Found': props<{ account: Account }>(),
    'No Account': emptyProps(),
    'Sign In Refused': props<PasswordRefusal>(),
    'Reset Requested': emptyProps(),
    /** Whoever is signed in still is. */
    'Sign Out Failed': emptyProps(),
  },
});
