import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { EMPTY, merge, of, switchMap, takeUntil } from 'rxjs';

import { watchFirestore } from '../../data/in-firestore.ts';
import { keepForOffline } from '../../data/on-device/keep-for-offline.ts';
import { keptCollection } from '../../data/on-device/kept-forms.ts';
import type { Account } from '../../domain/access/account.ts';
import { CaseloadPageActions } from '../caseload/caseload.actions.ts';
import { reportSnapshots } from '../listening/report-snapshots.ts';
import { leaving } from '../session/leaving.ts';
import { selectAccount } from '../session/session.feature.ts';
import { MembersFirestoreActions, MembersPageActions } from './members.actions.ts';

export const listenToMembers = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), watch = watchOwnClinic) => {
    return actions.pipe(
      ofType(CaseloadPageActions.opened, MembersPageActions.opened),
      concatLatestFrom(() => store.select(selectAccount)),
      switchMap(([, account]) => {
        if (!account) return EMPTY;
        return watch(account).pipe(
          reportSnapshots({
            changed: (changes) => MembersFirestoreActions.changed({ changes }),
            refused: MembersFirestoreActions.refused,
            failed: MembersFirestoreActions.failed,
          }),
          takeUntil(
            merge(actions.pipe(ofType(CaseloadPageActions.closed, MembersPageActions.closed)), leaving(actions)),
          ),
        );
      }),
    );
  },
  { functional: true },
);

function watchOwnClinic({ uid, clinicId }: Account) {
  return watchFirestore(
    () => import('../../data/clinic/watch-members.ts'),
    ({ watchMembers }, db) => watchMembers(db, clinicId),
  ).pipe(
    keepForOffline({
      place: { uid, patientId: '', path: 'members' },
      form: keptCollection((member) => member.uid),
      isKept: of(true),
    }),
  );
}
