import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import {
  catchError,
  distinctUntilChanged,
  exhaustMap,
  filter,
  from,
  map,
  of,
  switchMap,
  take,
  takeUntil,
  tap,
} from 'rxjs';

import { sameValue } from '../../domain/changes/same-value.ts';
import { homeOf, NO_ACCESS } from '../session/home-of.ts';
import { selectAccount } from '../session/session.feature.ts';
import { joinByLink, requestMail } from './give-address.ts';
import { invitationLinks } from './invitation-link.ts';
import { JoiningActions, JoinPageActions } from './joining.actions.ts';
import { selectJoiningStep } from './joining.feature.ts';
import { joiningSource } from './joining-source.ts';
import { lookUpInvitation } from './look-up-invitation.ts';
import { takeRememberedAddress } from './remembered-address.ts';
import { takeUpInvitation } from './take-up-invitation.ts';

const NOT_YOURS = JoiningActions.unusable({ why: 'not-yours' });

/** Looks the invitation up for whoever is signed in, and again for whoever has signed in since. */
export const lookUp = createEffect(
  (
    actions = inject<Actions>(Actions),
    store = inject<Store>(Store),
    source = joiningSource,
    remembered = takeRememberedAddress,
  ) => {
    return actions.pipe(
      ofType(JoinPageActions.opened),
      concatLatestFrom(() => store.select(selectAccount)),
      switchMap(([{ clinicId, invitationId, link }, atFirst]) =>
        store.select(selectAccount).pipe(
          filter((account) => account !== null),
          distinctUntilChanged((before, now) => before.uid === now.uid),
          switchMap(async (account) => {
            const answer = await lookUpInvitation(source, { clinicId, id: invitationId }, account);
            const isAnothers = account.uid === atFirst?.uid && sameValue(answer, NOT_YOURS);
            // Somebody else was signed in to this browser when its reader followed the message.
            return isAnothers && (await source.isSignInLink(link)) ? joinByLink(source, link, remembered) : answer;
          }),
          filter((action) => action !== null),
          catchError(() => of(JoiningActions.unusable({ why: 'network' }))),
          takeUntil(actions.pipe(ofType(JoinPageActions.closed))),
        ),
      ),
    );
  },
  { functional: true },
);

/** Whoever comes signed out shows by a message to their address who they are. */
export const begin = createEffect(
  (
    actions = inject<Actions>(Actions),
    store = inject<Store>(Store),
    source = joiningSource,
    remembered = takeRememberedAddress,
  ) => {
    return actions.pipe(
      ofType(JoinPageActions.opened),
      concatLatestFrom(() => store.select(selectAccount)),
      filter(([, account]) => account === null),
      switchMap(([{ link }]) => from(joinByLink(source, link, remembered))),
      filter((action) => action !== null),
      catchError(() => of(JoiningActions.unusable({ why: 'network' }))),
    );
  },
  { functional: true },
);

export const takeAddress = createEffect(
  (
    actions = inject<Actions>(Actions),
    store = inject<Store>(Store),
    linkOf = invitationLinks(),
    source = joiningSource,
  ) => {
    return actions.pipe(
      ofType(JoinPageActions.opened),
      switchMap(({ clinicId, invitationId, link }) =>
        actions.pipe(
          ofType(JoinPageActions.addressGiven),
          concatLatestFrom(() => store.select(selectJoiningStep)),
          exhaustMap(([{ email }, step]) =>
            step.kind === 'address' && step.for === 'link'
              ? joinByLink(source, link, () => email)
              : requestMail(source, email, linkOf({ clinicId, id: invitationId })),
          ),
          filter((action) => action !== null),
          takeUntil(actions.pipe(ofType(JoinPageActions.closed))),
        ),
      ),
    );
  },
  { functional: true },
);

export const accept = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), source = joiningSource) => {
    return actions.pipe(
      ofType(JoinPageActions.accepted),
      concatLatestFrom(() => [store.select(selectJoiningStep), store.select(selectAccount)]),
      exhaustMap(([{ password }, step, account]) =>
        step.kind === 'invitation' && account
          ? takeUpInvitation(source, { invitation: step.invitation, uid: account.uid, password })
          : of(JoiningActions.notClaimed({ problem: 'failed' })),
      ),
    );
  },
  { functional: true },
);

/** Once the account's own documents have arrived, the person's first page is known. */
export const goHome = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), router = inject(Router)) => {
    return actions.pipe(
      ofType(JoiningActions.joined),
      switchMap(() =>
        store.select(selectAccount).pipe(
          map((account) => (account ? homeOf(account) : NO_ACCESS)),
          filter((home) => home !== NO_ACCESS),
          take(1),
        ),
      ),
      tap((home) => void router.navigateByUrl(home)),
    );
  },
  { functional: true, dispatch: false },
);
