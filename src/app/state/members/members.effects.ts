import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { EMPTY, merge, switchMap, takeUntil } from 'rxjs';

import { watchFirestore } from '../../data/in-firestore.ts';
import { CaseloadPageActions } from '../caseload/caseload.actions.ts';
import { reportSnapshots } from '../listening/report-snapshots.ts';
import { leaving } from '../session/leaving.ts';
import { selectAccount } from '../session/session.feature.ts';
import { MembersFirestoreActions } from './members.actions.ts';

export const listenToMembers = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), watch = watchOwnClinic) => {
    return actions.pipe(
      ofType(CaseloadPageActions.opened),
      concatLatestFrom(() => store.select(selectAccount)),
      switchMap(([, account]) => {
        if (!account) return EMPTY;
        return watch(account.clinicId).pipe(
          reportSnapshots({
            changed: (changes) => MembersFirestoreActions.changed({ changes }),
            refused: MembersFirestoreActions.refused,
            failed: MembersFirestoreActions.failed,
          }),
          takeUntil(merge(actions.pipe(ofType(CaseloadPageActions.closed)), leaving(actions))),
        );
      }),
    );
  },
  { functional: true },
);

function watchOwnClinic(clinicId: string) {
  return watchFirestore(
    () => import('../../data/clinic/watch-members.ts'),
    ({ watchMembers }, db) => watchMembers(db, clinicId),
  );
}
