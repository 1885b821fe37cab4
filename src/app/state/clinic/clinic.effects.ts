import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import type { Action } from '@ngrx/store';
import { Store } from '@ngrx/store';
import type { Observable } from 'rxjs';
import { catchError, EMPTY, from, map, merge, mergeMap, of, switchMap, takeUntil } from 'rxjs';

import type { AtOnceAnswer } from '../../data/at-once.ts';
import { inFirestore, watchFirestore } from '../../data/in-firestore.ts';
import type { ClinicMember } from '../../domain/access/actor.ts';
import type { ClinicSwitches } from '../../domain/clinic/clinic.ts';
import { reportSnapshots } from '../listening/report-snapshots.ts';
import { leaving } from '../session/leaving.ts';
import { selectAccount } from '../session/session.feature.ts';
import { ClinicFirestoreActions, ClinicPageActions } from './clinic.actions.ts';

const ENDS = { refused: ClinicFirestoreActions.refused, failed: ClinicFirestoreActions.failed };

export const listenToClinic = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), watch = watchOwnClinic, staff = watchStaff) => {
    const over = merge(actions.pipe(ofType(ClinicPageActions.closed)), leaving(actions));
    return actions.pipe(
      ofType(ClinicPageActions.opened),
      concatLatestFrom(() => store.select(selectAccount)),
      switchMap(([, account]) => {
        if (!account) return EMPTY;
        const { clinicId } = account;
        return merge(
          watch(clinicId).pipe(
            reportSnapshots({ changed: (snapshot) => ClinicFirestoreActions.clinicChanged({ snapshot }), ...ENDS }),
          ),
          staff(clinicId).pipe(
            reportSnapshots({ changed: (changes) => ClinicFirestoreActions.membersChanged({ changes }), ...ENDS }),
          ),
        ).pipe(takeUntil(over));
      }),
    );
  },
  { functional: true },
);

export const changeMember = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), change = changeMemberInFirestore) => {
    return actions.pipe(
      ofType(ClinicPageActions.memberChanged),
      concatLatestFrom(() => store.select(selectAccount)),
      mergeMap(([{ member }, account]) => report(member.uid, account ? change(member, account.uid) : null)),
    );
  },
  { functional: true },
);

export const changeSwitches = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), change = changeSwitchesInFirestore) => {
    return actions.pipe(
      ofType(ClinicPageActions.switchesChanged),
      concatLatestFrom(() => store.select(selectAccount)),
      mergeMap(([{ switches }, account]) =>
        report('switches', account ? change(account.clinicId, switches, account.uid) : null),
      ),
    );
  },
  { functional: true },
);

/** Null stands for nobody being signed in. */
function report(key: string, answer: Promise<AtOnceAnswer> | null): Observable<Action> {
  return from(answer ?? Promise.resolve('refused' as const)).pipe(
    catchError(() => of('failed' as const)),
    map((said) =>
      said === 'done'
        ? ClinicFirestoreActions.stored({ key })
        : ClinicFirestoreActions.notStored({ key, reason: said }),
    ),
  );
}

function watchOwnClinic(clinicId: string) {
  return watchFirestore(
    () => import('../../data/clinic/watch-clinic.ts'),
    ({ watchClinic }, db) => watchClinic(db, clinicId),
  );
}

function watchStaff(clinicId: string) {
  return watchFirestore(
    () => import('../../data/clinic/watch-members.ts'),
    ({ watchMembers }, db) => watchMembers(db, clinicId),
  );
}

function changeMemberInFirestore(member: ClinicMember, by: string) {
  return inFirestore(
    () => import('../../data/clinic/administer.ts'),
    (module, db) => module.changeMember(db, member, by),
  );
}

function changeSwitchesInFirestore(clinicId: string, switches: ClinicSwitches, by: string) {
  return inFirestore(
    () => import('../../data/clinic/administer.ts'),
    (module, db) => module.changeSwitches(db, clinicId, switches, by),
  );
}
