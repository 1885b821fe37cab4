import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { catchError, EMPTY, filter, from, map, merge, mergeMap, of, switchMap, takeUntil } from 'rxjs';

import type { AtOnceAnswer } from '../../data/at-once.ts';
import { inFirestore, watchFirestore } from '../../data/in-firestore.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { isCoordinator } from '../../domain/access/roles.ts';
import type { NewHandover } from '../../domain/clinic/new-handover.ts';
import { reportSnapshots } from '../listening/report-snapshots.ts';
import { leaving } from '../session/leaving.ts';
import { selectAccount, selectActor } from '../session/session.feature.ts';
import { HandoverActions, HandoverFirestoreActions } from './handover.actions.ts';

export const listenToHandovers = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), watch = watchOwnHandovers) => {
    return actions.pipe(
      ofType(HandoverActions.listOpened),
      concatLatestFrom(() => store.select(selectAccount)),
      switchMap(([, account]) => {
        if (!account?.member || !isCoordinator(account.member)) return EMPTY;
        return watch({ clinicId: account.clinicId, uid: account.uid }).pipe(
          reportSnapshots({
            changed: (changes) => HandoverFirestoreActions.changed({ changes }),
            refused: HandoverFirestoreActions.refused,
            failed: HandoverFirestoreActions.failed,
          }),
          takeUntil(merge(actions.pipe(ofType(HandoverActions.listClosed)), leaving(actions))),
        );
      }),
    );
  },
  { functional: true },
);

export const sendHandover = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), give = giveInFirestore) => {
    return actions.pipe(
      ofType(HandoverActions.sent),
      concatLatestFrom(() => store.select(selectActor)),
      mergeMap(([{ handover }, actor]) => {
        const { id } = handover;
        const answer: Promise<AtOnceAnswer> = actor ? give(handover, actor) : Promise.resolve('refused');
        return from(answer).pipe(
          catchError(() => of('failed' as const)),
          map((said) =>
            said === 'done'
              ? HandoverFirestoreActions.stored({ id })
              : HandoverFirestoreActions.notStored({ id, reason: said }),
          ),
        );
      }),
    );
  },
  { functional: true },
);

/** Success needs no action: the listener hears that the handover has left the list. */
export const finishHandover = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), finish = finishInFirestore) => {
    return actions.pipe(
      ofType(HandoverActions.done),
      concatLatestFrom(() => store.select(selectAccount)),
      mergeMap(([{ id }, account]) => {
        if (!account) return EMPTY;
        return from(finish({ clinicId: account.clinicId, id, uid: account.uid })).pipe(
          catchError(() => of('failed' as const)),
          filter((said) => said !== 'done'),
          map((reason) => HandoverFirestoreActions.notDone({ id, reason })),
        );
      }),
    );
  },
  { functional: true },
);

function watchOwnHandovers(coordinator: { readonly clinicId: string; readonly uid: string }) {
  return watchFirestore(
    () => import('../../data/clinic/watch-handovers.ts'),
    ({ watchHandovers }, db) => watchHandovers(db, coordinator),
  );
}

function giveInFirestore(handover: NewHandover, from: Actor): Promise<AtOnceAnswer> {
  return inFirestore(
    () => import('../../data/clinic/hand-over.ts'),
    ({ giveHandover }, db) => giveHandover(db, handover, from),
  );
}

function finishInFirestore(done: { readonly clinicId: string; readonly id: string; readonly uid: string }) {
  return inFirestore(
    () => import('../../data/clinic/hand-over.ts'),
    (module, db) => module.finishHandover(db, done),
  );
}
