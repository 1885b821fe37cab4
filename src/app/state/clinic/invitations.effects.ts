import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { catchError, EMPTY, exhaustMap, filter, from, map, merge, mergeMap, of, switchMap, takeUntil } from 'rxjs';

import type { AtOnceAnswer } from '../../data/at-once.ts';
import type { InvitationPlace } from '../../data/clinic/invite.ts';
import type { Inviter } from '../../data/clinic/watch-invitations.ts';
import { inAuth } from '../../data/in-auth.ts';
import { inFirestore, watchFirestore } from '../../data/in-firestore.ts';
import type { Account } from '../../domain/access/account.ts';
import { isAdmin } from '../../domain/access/roles.ts';
import type { Invitee } from '../../domain/clinic/invitee.ts';
import type { NewInvitation } from '../../domain/clinic/new-invitation.ts';
import { reportSnapshots } from '../listening/report-snapshots.ts';
import { leaving } from '../session/leaving.ts';
import { selectAccount } from '../session/session.feature.ts';
import { InvitationActions, InvitationFirestoreActions } from './invitation.actions.ts';
import { invitationLinks } from './invitation-link.ts';

export const listenToInvitations = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), watch = watchInFirestore) => {
    return actions.pipe(
      ofType(InvitationActions.listOpened),
      concatLatestFrom(() => store.select(selectAccount)),
      switchMap(([, account]) => {
        if (!account) return EMPTY;
        return watch(inviterOf(account)).pipe(
          reportSnapshots({
            changed: (changes) => InvitationFirestoreActions.changed({ changes }),
            refused: InvitationFirestoreActions.refused,
            failed: InvitationFirestoreActions.failed,
          }),
          takeUntil(merge(actions.pipe(ofType(InvitationActions.listClosed)), leaving(actions))),
        );
      }),
    );
  },
  { functional: true },
);

/** Whoever is invited to their own record has the name that the record has. */
export const findInvitee = createEffect(
  (actions = inject<Actions>(Actions), find = findInFirestore) => {
    return actions.pipe(
      ofType(InvitationActions.formOpened),
      switchMap(({ patientId }) =>
        patientId === null
          ? EMPTY
          : from(find(patientId)).pipe(
              catchError(() => of({ kind: 'unknown' } as const)),
              map((invitee) => InvitationFirestoreActions.inviteeFound({ invitee })),
            ),
      ),
    );
  },
  { functional: true },
);

export const sendInvitation = createEffect(
  (
    actions = inject<Actions>(Actions),
    store = inject<Store>(Store),
    linkOf = invitationLinks(),
    create = createInFirestore,
    mail = mailLink,
  ) => {
    return actions.pipe(
      ofType(InvitationActions.requested),
      concatLatestFrom(() => store.select(selectAccount)),
      exhaustMap(([{ invitation }, account]) => {
        if (!account) return EMPTY;
        const place: InvitationPlace = { clinicId: account.clinicId, id: crypto.randomUUID() };
        const { email } = invitation;
        return from(create(place, invitation, account)).pipe(
          catchError(() => of('failed' as const)),
          switchMap((answer) => {
            if (answer !== 'done') return of(InvitationFirestoreActions.notCreated({ reason: answer }));
            const link = linkOf(place);
            return from(mail(email, link)).pipe(
              map((isMailed) => InvitationFirestoreActions.created({ link, email, isMailed })),
            );
          }),
        );
      }),
    );
  },
  { functional: true },
);

export const mailAgain = createEffect(
  (actions = inject<Actions>(Actions), linkOf = invitationLinks(), mail = mailLink) => {
    return actions.pipe(
      ofType(InvitationActions.mailRequested),
      mergeMap(({ invitation }) =>
        from(mail(invitation.email, linkOf(invitation))).pipe(
          map((isMailed) => InvitationFirestoreActions.mailed({ id: invitation.id, isMailed })),
        ),
      ),
    );
  },
  { functional: true },
);

/** Success needs no action: the listener hears that the invitation has left the list. */
export const revoke = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), revokeOne = revokeInFirestore) => {
    return actions.pipe(
      ofType(InvitationActions.revoked),
      concatLatestFrom(() => store.select(selectAccount)),
      mergeMap(([{ id }, account]) => {
        if (!account) return EMPTY;
        return from(revokeOne({ clinicId: account.clinicId, id })).pipe(
          catchError(() => of('failed' as const)),
          filter((answer) => answer !== 'done'),
          map((reason) => InvitationFirestoreActions.notRevoked({ id, reason })),
        );
      }),
    );
  },
  { functional: true },
);

function inviterOf({ clinicId, uid, member }: Account): Inviter {
  return member && isAdmin(member) ? { clinicId, kind: 'member' } : { clinicId, createdBy: uid };
}

function watchInFirestore(inviter: Inviter) {
  return watchFirestore(
    () => import('../../data/clinic/watch-invitations.ts'),
    ({ watchInvitations }, db) => watchInvitations(db, inviter),
  );
}

function findInFirestore(patientId: string): Promise<Invitee> {
  return inFirestore(
    () => import('../../data/clinic/find-invitee.ts'),
    (module, db) => module.findInvitee(db, patientId),
  );
}

function createInFirestore(place: InvitationPlace, invitation: NewInvitation, account: Account): Promise<AtOnceAnswer> {
  const by = { uid: account.uid, name: account.member?.name ?? account.displayName };
  return inFirestore(
    () => import('../../data/clinic/invite.ts'),
    ({ createInvitation }, db) => createInvitation(db, place, invitation, by),
  );
}

function revokeInFirestore(place: InvitationPlace): Promise<AtOnceAnswer> {
  return inFirestore(
    () => import('../../data/clinic/invite.ts'),
    ({ revokeInvitation }, db) => revokeInvitation(db, place),
  );
}

async function mailLink(email: string, link: string): Promise<boolean> {
  const answer = await inAuth(
    () => import('../../data/account/join.ts'),
    ({ mailSignInLink }, auth) => mailSignInLink(auth, email, link),
  ).catch(() => 'failed');
  return answer === 'mailed';
}
