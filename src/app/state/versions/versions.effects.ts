import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import type { Observable } from 'rxjs';
import { EMPTY, map, merge, scan, startWith, switchMap, takeUntil } from 'rxjs';

import { watchFirestore } from '../../data/in-firestore.ts';
import type { VersionsOf } from '../../data/patients/watch-versions.ts';
import { reportSnapshots } from '../listening/report-snapshots.ts';
import { PatientPageActions } from '../patient-record/patient-page.actions.ts';
import { leaving } from '../session/leaving.ts';
import { selectAccount } from '../session/session.feature.ts';
import { VersionsFirestoreActions, VersionsPanelActions } from './versions.actions.ts';

const FIRST_WINDOW = 50;
const STEP = 50;

/** Each change read is billed: read only while a history is open, the newest first. */
export const listenToVersions = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), watch = watchWindow) => {
    return actions.pipe(
      ofType(VersionsPanelActions.opened),
      concatLatestFrom(() => store.select(selectAccount)),
      switchMap(([{ document }, account]) => {
        if (!account) return EMPTY;
        const reader = account.patientId === null ? 'staff' : 'patient';
        return windowSizes(actions).pipe(
          switchMap((size) =>
            watch(document.patientId, { ...document, reader, size }).pipe(
              map((changes) => ({ changes, windowSize: size })),
            ),
          ),
          reportSnapshots({
            changed: VersionsFirestoreActions.changed,
            refused: VersionsFirestoreActions.refused,
            failed: VersionsFirestoreActions.failed,
          }),
          takeUntil(closing(actions)),
        );
      }),
    );
  },
  { functional: true },
);

function windowSizes(actions: Actions): Observable<number> {
  return actions.pipe(
    ofType(VersionsPanelActions.olderWanted),
    scan((size) => size + STEP, FIRST_WINDOW),
    startWith(FIRST_WINDOW),
  );
}

function closing(actions: Actions): Observable<unknown> {
  const closed = ofType(VersionsPanelActions.closed, PatientPageActions.opened, PatientPageActions.closed);
  return merge(actions.pipe(closed), leaving(actions));
}

function watchWindow(patientId: string, of: VersionsOf) {
  return watchFirestore(
    () => import('../../data/patients/watch-versions.ts'),
    ({ watchVersions }, db) => watchVersions(db, patientId, of),
  );
}
