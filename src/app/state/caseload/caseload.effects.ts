import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { EMPTY, merge, switchMap, takeUntil } from 'rxjs';

import { watchFirestore } from '../../data/in-firestore.ts';
import type { Account } from '../../domain/access/account.ts';
import { reportSnapshots } from '../listening/report-snapshots.ts';
import { leaving } from '../session/leaving.ts';
import { selectAccount } from '../session/session.feature.ts';
import { CaseloadFirestoreActions, CaseloadPageActions } from './caseload.actions.ts';

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

function watchOwnCaseload(account: Account) {
  return watchFirestore(
    () => import('../../data/patients/watch-caseload.ts'),
    ({ watchCaseload }, db) => watchCaseload(db, account),
  );
}
