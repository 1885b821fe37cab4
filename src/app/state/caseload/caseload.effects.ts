import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { EMPTY, filter, merge, of, switchMap, takeUntil, tap } from 'rxjs';

import { watchFirestore } from '../../data/in-firestore.ts';
import { keepForOffline } from '../../data/on-device/keep-for-offline.ts';
import { keptCollection } from '../../data/on-device/kept-forms.ts';
import { forgetPatientsBut } from '../../data/on-device/kept-rows.ts';
import { onDevice } from '../../data/on-device/on-device.ts';
import type { Account } from '../../domain/access/account.ts';
import { reportSnapshots } from '../listening/report-snapshots.ts';
import { leaving } from '../session/leaving.ts';
import { selectAccount } from '../session/session.feature.ts';
import { CaseloadFirestoreActions, CaseloadPageActions } from './caseload.actions.ts';
import { selectCaseload } from './caseload.feature.ts';

export const listenToCaseload = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), watch = watchOwnCaseload) => {
    return actions.pipe(
      ofType(CaseloadPageActions.opened),
      concatLatestFrom(() => store.select(selectAccount)),
      switchMap(([, account]) => {
        if (!account) return EMPTY;
        return watch(account).pipe(
          reportSnapshots({
            changed: (changes) => CaseloadFirestoreActions.changed({ changes }),
            refused: CaseloadFirestoreActions.refused,
            failed: CaseloadFirestoreActions.failed,
          }),
          takeUntil(merge(actions.pipe(ofType(CaseloadPageActions.closed)), leaving(actions))),
        );
      }),
    );
  },
  { functional: true },
);

/** Somebody may leave a team while another page is open: what was kept of the patient goes with the next list. */
export const forgetFormerPatients = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), forget = forgetOnDevice) => {
    return actions.pipe(
      ofType(CaseloadFirestoreActions.changed),
      filter(({ changes: { fromCache, reset, removed } }) => !fromCache && (reset || removed.length > 0)),
      concatLatestFrom(() => [store.select(selectAccount), store.select(selectCaseload)]),
      tap(([, account, patients]) => {
        if (account)
          void forget(
            account.uid,
            patients.map(({ id }) => id),
          ).catch(() => undefined);
      }),
    );
  },
  { functional: true, dispatch: false },
);

function forgetOnDevice(uid: string, patientIds: readonly string[]): Promise<void> {
  return onDevice((database) => forgetPatientsBut(database, uid, patientIds));
}

function watchOwnCaseload(account: Account) {
  return watchFirestore(
    () => import('../../data/patients/watch-caseload.ts'),
    ({ watchCaseload }, db) => watchCaseload(db, account),
  ).pipe(
    keepForOffline({
      place: { uid: account.uid, patientId: '', path: 'caseload' },
      form: keptCollection(({ id }) => id),
      isKept: of(true),
    }),
  );
}
