import type { Actions } from '@ngrx/effects';
import { ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import type { Action, Store } from '@ngrx/store';
import type { Observable } from 'rxjs';
import { EMPTY, merge, switchMap, takeUntil } from 'rxjs';

import type { Reader } from '../../data/patients/visible-to.ts';
import type { SnapshotActions } from '../listening/report-snapshots.ts';
import { reportSnapshots } from '../listening/report-snapshots.ts';
import { leaving } from '../session/leaving.ts';
import { selectAccount } from '../session/session.feature.ts';
import { PatientPageActions } from './patient-page.actions.ts';

export interface OpenPatient {
  readonly patientId: string;
  readonly reader: Reader;
}

/** Runs one listener for as long as a patient is open: another patient, closing and signing out end it. */
export function watchOpenPatient<T>(
  { actions, store }: { readonly actions: Actions; readonly store: Store },
  watch: (open: OpenPatient) => Observable<T>,
  report: SnapshotActions<T>,
): Observable<Action> {
  return actions.pipe(
    ofType(PatientPageActions.opened),
    concatLatestFrom(() => store.select(selectAccount)),
    switchMap(([{ patientId }, account]) => {
      if (!account) return EMPTY;
      const reader = account.patientId === null ? 'staff' : 'patient';
      return watch({ patientId, reader }).pipe(reportSnapshots(report), takeUntil(closing(actions)));
    }),
  );
}

function closing(actions: Actions): Observable<unknown> {
  return merge(actions.pipe(ofType(PatientPageActions.closed)), leaving(actions));
}
