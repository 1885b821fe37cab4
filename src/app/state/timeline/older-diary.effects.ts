import { inject } from '@angular/core';
import { Actions, createEffect } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { catchError, combineLatest, distinctUntilChanged, EMPTY, filter, from, map, switchMap } from 'rxjs';

import { inFirestore } from '../../data/in-firestore.ts';
import type { OlderMonths } from '../../data/patients/read-older-diary.ts';
import { selectIsOnline } from '../connection/connection.feature.ts';
import { selectIsHistoryComplete, selectOldestLoaded } from '../history/history.feature.ts';
import type { OpenPatient } from '../patient-record/watch-open-patient.ts';
import { watchOpenPatient } from '../patient-record/watch-open-patient.ts';
import { PlanItemsFirestoreActions } from '../plan/plan-items.actions.ts';
import { planItemsFeature } from '../plan/plan-items.feature.ts';

/**
 * The diary is held as far back as the events of the plan are; its newest months are listened to. What could not be read
 * is read once the connection is back.
 */
export const readOlderDiary = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), read = readMonths) => {
    const diary = store.select(planItemsFeature.selectDiary);
    return watchOpenPatient(
      { actions, store },
      ({ patientId, reader }) =>
        combineLatest([
          store.select(selectOldestLoaded),
          store.select(selectIsHistoryComplete),
          diary.pipe(map(({ status }) => status === 'live')),
          store.select(selectIsOnline),
        ]).pipe(
          filter(([oldest, isComplete, isLive]) => isLive && (oldest !== null || isComplete)),
          map(([oldest, , , isOnline]) => ({ downTo: oldest?.slice(0, 7) ?? null, isOnline })),
          distinctUntilChanged((one, other) => one.downTo === other.downTo && one.isOnline === other.isOnline),
          concatLatestFrom(() => diary),
          switchMap(([{ downTo, isOnline }, { ids }]) => {
            const [before] = ids.map(String).sort();
            if (!isOnline || before === undefined || (downTo !== null && downTo >= before)) return EMPTY;
            return from(read({ patientId, reader, before, downTo })).pipe(catchError(() => EMPTY));
          }),
          map((months) => ({
            reset: false,
            upserted: months,
            removed: [],
            fromCache: false,
            receivedAt: new Date().toISOString(),
          })),
        ),
      {
        changed: (changes) => PlanItemsFirestoreActions.changed({ collection: 'diary', changes }),
        refused: () => PlanItemsFirestoreActions.refused({ collection: 'diary' }),
        failed: () => PlanItemsFirestoreActions.failed({ collection: 'diary' }),
      },
    );
  },
  { functional: true },
);

function readMonths({ patientId, ...wanted }: OpenPatient & OlderMonths) {
  return inFirestore(
    () => import('../../data/patients/read-older-diary.ts'),
    (module, db) => module.readOlderDiary(db, patientId, wanted),
  );
}
