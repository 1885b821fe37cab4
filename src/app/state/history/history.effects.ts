import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import type { Observable } from 'rxjs';
import { map, scan, startWith, switchMap } from 'rxjs';

import { watchFirestore } from '../../data/in-firestore.ts';
import { keepForOffline } from '../../data/on-device/keep-for-offline.ts';
import { keptCollection } from '../../data/on-device/kept-forms.ts';
import type { Reader } from '../../data/patients/visible-to.ts';
import type { KeepingOf, OpenPatient } from '../patient-record/watch-open-patient.ts';
import { watchOpenPatient } from '../patient-record/watch-open-patient.ts';
import { HistoryFirestoreActions, TimelinePageActions } from './history.actions.ts';

/** A patient reads sentences, one at a time; the team reads a history. */
const FIRST_WINDOW: Readonly<Record<Reader, number>> = { staff: 100, patient: 30 };
const STEP = 200;

/** Each event is billed when it is read: a bounded window, whatever the length of the record. */
export const listenToHistory = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), watch = watchWindow) => {
    return watchOpenPatient(
      { actions, store },
      (open, keepingOf) =>
        windowSizes(actions, FIRST_WINDOW[open.reader]).pipe(
          switchMap((size) =>
            watch({ ...open, size }, keepingOf).pipe(map((changes) => ({ changes, windowSize: size }))),
          ),
        ),
      {
        changed: HistoryFirestoreActions.changed,
        refused: HistoryFirestoreActions.refused,
        failed: HistoryFirestoreActions.failed,
      },
    );
  },
  { functional: true },
);

function windowSizes(actions: Actions, first: number): Observable<number> {
  return actions.pipe(
    ofType(TimelinePageActions.olderWanted),
    scan((size) => size + STEP, first),
    startWith(first),
  );
}

function watchWindow({ patientId, reader, size }: OpenPatient & { readonly size: number }, keepingOf: KeepingOf) {
  return watchFirestore(
    () => import('../../data/patients/watch-events.ts'),
    ({ watchEvents }, db) => watchEvents(db, patientId, { reader, size }),
  ).pipe(keepForOffline({ ...keepingOf('events'), form: keptCollection(({ id }) => id) }));
}
