import { inject } from '@angular/core';
import type { CanMatchFn } from '@angular/router';
import { Router, type UrlTree } from '@angular/router';
import { Store } from '@ngrx/store';
import type { Observable } from 'rxjs';
import { filter, map, take } from 'rxjs';

import type { Account } from '../../domain/access/account.ts';
import { isAdmin, isCoordinator } from '../../domain/access/roles.ts';
import { homeOf, NO_ACCESS } from './home-of.ts';
import { selectAccount, selectSessionStatus } from './session.feature.ts';

/** Matches for whoever is signed in, whatever they may do. */
export const requireSignedIn: CanMatchFn = () => signedInAs(() => true);

/** Matches for members of a clinic; anybody else who is signed in finds nothing here. */
export const requireStaff: CanMatchFn = () => signedInAs((account) => account.member?.active ?? false);

/** Matches for whoever looks after the accounts of a clinic. */
export const requireAdmin: CanMatchFn = () => signedInAs(({ member }) => member !== null && isAdmin(member));

/** Matches for members who may invite others to a clinic. */
export const requireInviter: CanMatchFn = () =>
  signedInAs(({ member }) => member !== null && (isAdmin(member) || (member.active && isCoordinator(member))));

/** Matches for patients with a record of their own. */
export const requirePatient: CanMatchFn = () => signedInAs((account) => account.patientId !== null);

/** Matches for those with whom a patient shares parts of a record. */
export const requireProxy: CanMatchFn = () => signedInAs((account) => account.proxyFor !== null);

/** Matches for whoever is of no clinic and has no record; anybody else goes home. */
export const requireNoAccess: CanMatchFn = () => {
  const router = inject(Router);
  return settledAccount().pipe(
    map((account) => {
      const home = account ? homeOf(account) : '/sign-in';
      return home === NO_ACCESS || router.parseUrl(home);
    }),
  );
};

/** Matches for visitors; whoever is signed in goes home. */
export const requireSignedOut: CanMatchFn = () => {
  const router = inject(Router);
  return settledAccount().pipe(map((account) => (account ? router.parseUrl(homeOf(account)) : true)));
};

/** Matches for anybody, once it is known who is signed in. */
export const whoeverItIs: CanMatchFn = () => settledAccount().pipe(map(() => true));

/** Sends everybody to the page they start from. */
export const redirectHome = (): Observable<UrlTree> => {
  const router = inject(Router);
  return settledAccount().pipe(map((account) => router.parseUrl(account ? homeOf(account) : '/sign-in')));
};

function signedInAs(fits: (account: Account) => boolean): Observable<boolean | UrlTree> {
  const router = inject(Router);
  const wanted = router.currentNavigation()?.extractedUrl.toString() ?? '/';
  const signIn = router.createUrlTree(['/sign-in'], wanted === '/' ? {} : { queryParams: { then: wanted } });
  return settledAccount().pipe(map((account) => (account ? fits(account) : signIn)));
}

function settledAccount(): Observable<Account | null> {
  const store = inject(Store);
  return store.select(selectSessionStatus).pipe(
    filter((status) => status === 'signed-in' || status === 'signed-out'),
    take(1),
    map(() => store.selectSignal(selectAccount)()),
  );
}
