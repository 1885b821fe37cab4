import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { catchError, defer, filter, map, mergeMap, of, retry, timer } from 'rxjs';

import { inFirestore } from '../../data/in-firestore.ts';
import type { WantedResults } from '../../data/patients/read-results-of.ts';
import { takenOn } from '../../domain/measures/held-from.ts';
import { findMeasure } from '../../domain/measures/measures.ts';
import { OutboxActions } from '../outbox/outbox.actions.ts';
import type { OpenPatient } from '../patient-record/watch-open-patient.ts';
import { watchOpenPatient } from '../patient-record/watch-open-patient.ts';
import type { MeasureReach } from './measure-history.actions.ts';
import { MeasureHistoryActions, MeasureHistoryFirestoreActions } from './measure-history.actions.ts';
import { selectOpenResults, selectUnaskedMeasure } from './measure-history.selectors.ts';
import { PlanItemsFirestoreActions } from './plan-items.actions.ts';

/** The last scored one is among three, but for who leaves much open; five years of weekly answers are 260. */
const MOST: Readonly<Record<MeasureReach, number>> = { latest: 3, all: 400 };

/** As patient as a listener is with an error that passes. */
const TRIES = 3;
const FIRST_PAUSE_MS = 1000;

/** What was last taken before all that is listened to would look as if it had never been, and be asked again. */
export const wantUnknown = createEffect(
  (store = inject<Store>(Store)) =>
    store.select(selectUnaskedMeasure).pipe(
      filter((measure) => measure !== null),
      map((measure) => MeasureHistoryActions.wanted({ measure, reach: 'latest' })),
    ),
  { functional: true },
);

/** Nobody tells of a result that is not listened to, such as one of last year that was written down or put right today. */
export const wantWrittenDown = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store)) =>
    actions.pipe(
      ofType(OutboxActions.mirrored),
      filter(({ entry: { change, state } }) => change.collection === 'measures' && state.status === 'saved'),
      concatLatestFrom(() => store.select(selectOpenResults)),
      map(([{ entry }, { patientId, entities, heardFrom }]) => {
        const { change } = entry;
        const content = { ...entities[change.docId]?.content, ...change.patch };
        const isHeard = change.patientId !== patientId || takenOn({ content }) >= heardFrom;
        return isHeard ? null : findMeasure(String(content['measure']));
      }),
      filter((measure) => measure !== null),
      map(({ id }) => MeasureHistoryActions.wanted({ measure: id, reach: 'all' })),
    ),
  { functional: true },
);

export const readMeasureHistory = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), read = readResults) =>
    watchOpenPatient(
      { actions, store },
      (open) =>
        actions.pipe(
          ofType(MeasureHistoryActions.wanted),
          mergeMap(({ measure, reach }) =>
            defer(() => read({ ...open, measure, most: MOST[reach] })).pipe(
              retry({ count: TRIES, delay: (_, tried) => timer(FIRST_PAUSE_MS * 2 ** (tried - 1)) }),
              map((results) =>
                MeasureHistoryFirestoreActions.read({ measure, reach, results, isWhole: results.length < MOST[reach] }),
              ),
              catchError(() => of(MeasureHistoryFirestoreActions.failed({ measure }))),
            ),
          ),
        ),
      {
        changed: (action) => action,
        refused: () => PlanItemsFirestoreActions.refused({ collection: 'measures' }),
        failed: () => PlanItemsFirestoreActions.failed({ collection: 'measures' }),
      },
    ),
  { functional: true },
);

function readResults({ patientId, ...wanted }: OpenPatient & WantedResults) {
  return inFirestore(
    () => import('../../data/patients/read-results-of.ts'),
    (module, db) => module.readResultsOf(db, patientId, wanted),
  );
}
