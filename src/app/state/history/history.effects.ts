import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { catchError, combineLatest, EMPTY, exhaustMap, filter, from, map, of, switchMap, take } from 'rxjs';

import type { Reader } from '../../data/patients/visible-to.ts';
import type { IsoInstant } from '../../domain/patient/patient.ts';
import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts';
import { watchOpenPatient } from '../patient-record/watch-open-patient.ts';
import { HistoryFirestoreActions, TimelinePageActions } from './history.actions.ts';
import { selectHistory, selectIsUncounted, selectIsWindowFull, selectUnreadBelow } from './history.feature.ts';
import { HISTORY_SOURCE } from './history-source.ts';

/** A patient reads sentences, one at a time; the team reads a history. Each event is billed when it is read. */
const FIRST_WINDOW: Readonly<Record<Reader, number>> = { staff: 100, patient: 30 };

export const listenToHistory = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), source = HISTORY_SOURCE) =>
    watchOpenPatient(
      { actions, store },
      (open, keepingOf) => {
        const windowSize = FIRST_WINDOW[open.reader];
        return source
          .newest({ ...open, size: windowSize }, keepingOf)
          .pipe(map((changes) => HistoryFirestoreActions.changed({ changes, windowSize })));
      },
      {
        changed: (action) => action,
        refused: HistoryFirestoreActions.refused,
        failed: HistoryFirestoreActions.failed,
      },
    ),
  { functional: true },
);

/** What is told today of last year is not among the newest by its date: it is heard by when it was written down. */
export const listenToLateEntries = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), source = HISTORY_SOURCE) =>
    watchOpenPatient(
      { actions, store },
      ({ patientId, reader }) =>
        store.select(selectIsWindowFull).pipe(
          filter((isFull) => isFull),
          take(1),
          concatLatestFrom(() => store.select(selectHistory)),
          switchMap(([, events]) => source.since({ patientId, reader, at: justAfter(events) })),
          map(({ upserted }) => HistoryFirestoreActions.lateEntries({ events: upserted })),
        ),
      {
        changed: (action) => action,
        refused: HistoryFirestoreActions.refused,
        failed: HistoryFirestoreActions.failed,
      },
    ),
  { functional: true },
);

/** One page at a time: a second press while it is read asks for nothing more. */
export const readOlder = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), source = HISTORY_SOURCE) =>
    watchOpenPatient(
      { actions, store },
      ({ patientId, reader }) =>
        actions.pipe(
          ofType(TimelinePageActions.olderWanted),
          concatLatestFrom(() => store.select(selectUnreadBelow)),
          exhaustMap(([, after]) => {
            if (after === null) return EMPTY;
            return from(source.older({ patientId, reader, after })).pipe(
              map((page) => HistoryFirestoreActions.olderRead({ after, page })),
              catchError(() => of(HistoryFirestoreActions.olderFailed())),
            );
          }),
        ),
      {
        changed: (action) => action,
        refused: HistoryFirestoreActions.olderFailed,
        failed: HistoryFirestoreActions.olderFailed,
      },
    ),
  { functional: true },
);

/** A courtesy: where it cannot be counted, the button that reads more is there without a number. */
export const countOlder = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), source = HISTORY_SOURCE) =>
    watchOpenPatient(
      { actions, store },
      ({ patientId, reader }) =>
        combineLatest([store.select(selectIsUncounted), store.select(selectUnreadBelow)]).pipe(
          switchMap(([isUncounted, after]) => {
            if (!isUncounted || after === null) return EMPTY;
            return from(source.count({ patientId, reader, after })).pipe(
              map((count) => HistoryFirestoreActions.olderCounted({ after, count })),
              catchError(() => EMPTY),
            );
          }),
        ),
      {
        changed: (action) => action,
        refused: HistoryFirestoreActions.olderFailed,
        failed: HistoryFirestoreActions.olderFailed,
      },
    ),
  { functional: true },
);

/** By the server's clock; those of this very millisecond are held already. */
function justAfter(events: readonly TimelineEvent[]): IsoInstant {
  const last = events.reduce((latest, { recordedAt }) => (recordedAt > latest ? recordedAt : latest), '');
  return new Date(Date.parse(last) + 1).toISOString();
}
