import type { Actions } from '@ngrx/effects';
import { ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import type { Action, Store } from '@ngrx/store';
import type { Observable } from 'rxjs';
import { EMPTY, map, merge, switchMap, takeUntil } from 'rxjs';

import type { Keeping } from '../../data/on-device/keep-for-offline.ts';
import type { Reader } from '../../data/patients/visible-to.ts';
import type { SnapshotActions } from '../listening/report-snapshots.ts';
import { reportSnapshots } from '../listening/report-snapshots.ts';
import { leaving } from '../session/leaving.ts';
import { selectAccount } from '../session/session.feature.ts';
import { isReadersOwn } from './is-readers-own.ts';
import { patientFeature } from './patient.feature.ts';
import { PatientPageActions } from './patient-page.actions.ts';

export interface OpenPatient {
  readonly patientId: string;
  readonly reader: Reader;
}

/** How a part of the record is kept on a trusted device, by its collection; the patient document has the empty name. */
export type KeepingOf = (collection: string) => Pick<Keeping<unknown>, 'place' | 'isKept'>;

/** Runs one listener for as long as a patient is open: another patient, closing and signing out end it. */
export function watchOpenPatient<T>(
  { actions, store }: { readonly actions: Actions; readonly store: Store },
  watch: (open: OpenPatient, keepingOf: KeepingOf) => Observable<T>,
  report: SnapshotActions<T>,
): Observable<Action> {
  return actions.pipe(
    ofType(PatientPageActions.opened),
    concatLatestFrom(() => store.select(selectAccount)),
    switchMap(([{ patientId }, account]) => {
      if (!account) return EMPTY;
      const reader = account.patientId === null ? 'staff' : 'patient';
      const keepingOf: KeepingOf = (collection) => ({
        place: { uid: account.uid, patientId, path: `patients/${patientId}/${collection}` },
        isKept: store
          .select(patientFeature.selectStored)
          .pipe(map((patient) => patient !== null && isReadersOwn(patient, account.uid))),
      });
      return watch({ patientId, reader }, keepingOf).pipe(reportSnapshots(report), takeUntil(closing(actions)));
    }),
  );
}

function closing(actions: Actions): Observable<unknown> {
  return merge(actions.pipe(ofType(PatientPageActions.closed)), leaving(actions));
}
