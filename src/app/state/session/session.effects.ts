import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import {
  asapScheduler,
  catchError,
  defer,
  exhaustMap,
  filter,
  from,
  ignoreElements,
  map,
  of,
  pairwise,
  retry,
  subscribeOn,
  switchMap,
  tap,
  timeout,
} from 'rxjs';

import { forgetKeptBut, requestReset, signIn, signOut, watchSignedIn } from './account-source.ts';
import { homeOf, NO_ACCESS } from './home-of.ts';
import { SessionActions, SignInPageActions, SignOutPageActions } from './session.actions.ts';

const RETRY_MS = 5000;
/** A sign-out waits no longer for the device. */
const FORGET_MS = 2000;

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
          filter((refusal) => refusal !== null),
          map((refusal) => SessionActions.signInRefused(refusal)),
          catchError(() => of(SessionActions.signInRefused({ reason: 'network', until: null }))),
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
          map((refusal) => (refusal ? SessionActions.signInRefused(refusal) : SessionActions.resetRequested())),
          catchError(() => of(SessionActions.signInRefused({ reason: 'network', until: null }))),
        ),
      ),
    );
  },
  { functional: true },
);

/** Nothing kept for reading offline outlives the sign-in. The listeners end first: each writes what it heard last. */
export const leave = createEffect(
  (actions = inject<Actions>(Actions), end = signOut, forget = forgetKeptBut) => {
    return actions.pipe(
      ofType(SignOutPageActions.opened),
      exhaustMap(() =>
        defer(() => forget(null)).pipe(
          subscribeOn(asapScheduler),
          timeout(FORGET_MS),
          catchError(() => of(undefined)),
          switchMap(() => end()),
          ignoreElements(),
          catchError(() => of(SessionActions.signOutFailed())),
        ),
      ),
    );
  },
  { functional: true },
);

/** Also after a sign-out in another tab, or where an account has lost its clinic: what is kept is of who reads here now. */
export const forgetOthers = createEffect(
  (actions = inject<Actions>(Actions), forget = forgetKeptBut) => {
    return actions.pipe(
      ofType(SessionActions.accountFound, SessionActions.noAccount),
      tap((action) => {
        const account = 'account' in action && homeOf(action.account) !== NO_ACCESS ? action.account : null;
        void forget(account?.uid ?? null).catch(() => undefined);
      }),
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

/**
 * Guards see to whoever arrives signed out; this sees to whoever is here and no longer signed in. Who never was may have
 * come to a page that asks nobody, before it was known who they are, and stays there.
 */
export const goOut = createEffect(
  (actions = inject<Actions>(Actions), router = inject(Router)) => {
    return actions.pipe(
      ofType(SessionActions.accountFound, SessionActions.noAccount),
      pairwise(),
      filter(([before, now]) => 'account' in before && !('account' in now)),
      filter(() => router.navigated && !isAtSignIn(router) && !isJoining(router)),
      tap(() => void router.navigateByUrl('/sign-in')),
    );
  },
  { functional: true, dispatch: false },
);

function isAtSignIn(router: Router): boolean {
  return router.navigated && /^\/sign-in(?=[?#]|$)/.test(router.url);
}

/** Whoever takes up an invitation may change from one account to another on the way. */
function isJoining(router: Router): boolean {
  return /^\/join(?=[?#]|$)/.test(router.url);
}

/** Only a path of this site: an address of another one in the link must lead nowhere. */
function wantedUrl(router: Router): string | null {
  const wanted: unknown = router.parseUrl(router.url).queryParams['then'];
  return typeof wanted === 'string' && /^\/(?![/\\])/.test(wanted) ? wanted : null;
}
