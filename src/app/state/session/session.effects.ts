import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, exhaustMap, filter, from, map, of, retry, tap } from 'rxjs';

import { requestReset, signIn, signOut, watchSignedIn } from './account-source.ts';
import { homeOf } from './home-of.ts';
import { SessionActions, SignInPageActions, SignOutPageActions } from './session.actions.ts';

const RETRY_MS = 5000;

export const followAccount = createEffect(
  (watch = watchSignedIn) => {
    return watch().pipe(
      map((account) => (account ? SessionActions.accountFound({ account }) : SessionActions.noAccount())),
      retry({ delay: RETRY_MS }),
    );
  },
  { functional: true },
);

/** Success needs no action: the account that is found reports it. */
export const trySignIn = createEffect(
  (actions = inject<Actions>(Actions), attempt = signIn) => {
    return actions.pipe(
      ofType(SignInPageActions.submitted),
      exhaustMap(({ email, password }) =>
        from(attempt(email, password)).pipe(
          filter((answer) => answer !== 'signed-in'),
          map((reason) => SessionActions.signInRefused({ reason })),
          catchError(() => of(SessionActions.signInRefused({ reason: 'network' }))),
        ),
      ),
    );
  },
  { functional: true },
);

export const askForReset = createEffect(
  (actions = inject<Actions>(Actions), request = requestReset) => {
    return actions.pipe(
      ofType(SignInPageActions.passwordForgotten),
      exhaustMap(({ email }) =>
        from(request(email)).pipe(
          map((answer) =>
            answer === 'requested' ? SessionActions.resetRequested() : SessionActions.signInRefused({ reason: answer }),
          ),
          catchError(() => of(SessionActions.signInRefused({ reason: 'network' }))),
        ),
      ),
    );
  },
  { functional: true },
);

export const leave = createEffect(
  (actions = inject<Actions>(Actions), end = signOut) => {
    return actions.pipe(
      ofType(SignOutPageActions.opened),
      exhaustMap(() => end()),
    );
  },
  { functional: true, dispatch: false },
);

/** From the sign-in page to where the person was going, or to their own first page. */
export const goIn = createEffect(
  (actions = inject<Actions>(Actions), router = inject(Router)) => {
    return actions.pipe(
      ofType(SessionActions.accountFound),
      filter(() => isAtSignIn(router)),
      tap(({ account }) => void router.navigateByUrl(wantedUrl(router) ?? homeOf(account))),
    );
  },
  { functional: true, dispatch: false },
);

/** Guards see to whoever arrives signed out; this sees to whoever is here and no longer signed in. */
export const goOut = createEffect(
  (actions = inject<Actions>(Actions), router = inject(Router)) => {
    return actions.pipe(
      ofType(SessionActions.noAccount),
      filter(() => router.navigated && !isAtSignIn(router)),
      tap(() => void router.navigateByUrl('/sign-in')),
    );
  },
  { functional: true, dispatch: false },
);

function isAtSignIn(router: Router): boolean {
  return router.navigated && /^\/sign-in(?=[?#]|$)/.test(router.url);
}

/** Only a path of this site: an address of another one in the link must lead nowhere. */
function wantedUrl(router: Router): string | null {
  const wanted: unknown = router.parseUrl(router.url).queryParams['then'];
  return typeof wanted === 'string' && /^\/(?![/\\])/.test(wanted) ? wanted : null;
}
