import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { EMPTY, merge, switchMap, take, takeUntil } from 'rxjs';

import { watchFirestore } from '../../data/in-firestore.ts';
import { keepForOffline } from '../../data/on-device/keep-for-offline.ts';
import { keptCollection } from '../../data/on-device/kept-forms.ts';
import { restrictedDisciplineOf } from '../../domain/access/notes-access.ts';
import type { Discipline } from '../../domain/access/strands.ts';
import { reportSnapshots } from '../listening/report-snapshots.ts';
import { selectPatientId } from '../patient-record/patient.feature.ts';
import { PatientPageActions } from '../patient-record/patient-page.actions.ts';
import type { KeepingOf } from '../patient-record/watch-open-patient.ts';
import { watchOpenPatient } from '../patient-record/watch-open-patient.ts';
import { leaving } from '../session/leaving.ts';
import { selectAccount } from '../session/session.feature.ts';
import { NotesFirestoreActions, RestrictedFirestoreActions, RestrictedNoteActions } from './notes.actions.ts';

export const listenToNotes = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), watch = watchNotes) => {
    return watchOpenPatient(
      { actions, store },
      ({ patientId, reader }, keepingOf) => (reader === 'staff' ? watch(patientId, keepingOf) : EMPTY),
      {
        changed: (changes) => NotesFirestoreActions.changed({ changes }),
        refused: NotesFirestoreActions.refused,
        failed: NotesFirestoreActions.failed,
      },
    );
  },
  { functional: true },
);

/** For whoever may not read restricted notes nothing is asked, so that no answer can tell them anything. */
export const listenToRestricted = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), watch = watchRestricted) => {
    return watchOpenPatient(
      { actions, store },
      ({ patientId }) =>
        store.select(selectAccount).pipe(
          take(1),
          switchMap((account) => {
            const discipline = account && restrictedDisciplineOf(account);
            return discipline ? watch(patientId, discipline) : EMPTY;
          }),
        ),
      {
        changed: (changes) => RestrictedFirestoreActions.changed({ changes }),
        refused: RestrictedFirestoreActions.refused,
        failed: RestrictedFirestoreActions.failed,
      },
    );
  },
  { functional: true },
);

/** One note's history at a time, for as long as it is shown. */
export const listenToNoteHistory = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), watch = watchHistory) => {
    const closed = ofType(RestrictedNoteActions.historyClosed, PatientPageActions.closed, PatientPageActions.opened);
    return actions.pipe(
      ofType(RestrictedNoteActions.historyWanted),
      concatLatestFrom(() => [store.select(selectAccount), store.select(selectPatientId)]),
      switchMap(([{ noteId }, account, patientId]) => {
        const discipline = account && restrictedDisciplineOf(account);
        if (!discipline || patientId === null) return EMPTY;
        return watch(patientId, { discipline, noteId }).pipe(
          reportSnapshots({
            changed: (changes) => RestrictedFirestoreActions.historyChanged({ changes }),
            refused: RestrictedFirestoreActions.historyFailed,
            failed: RestrictedFirestoreActions.historyFailed,
          }),
          takeUntil(merge(actions.pipe(closed), leaving(actions))),
        );
      }),
    );
  },
  { functional: true },
);

function watchNotes(patientId: string, keepingOf: KeepingOf) {
  return watchFirestore(
    () => import('../../data/patients/watch-notes.ts'),
    (module, db) => module.watchNotes(db, patientId),
  ).pipe(keepForOffline({ ...keepingOf('notes'), form: keptCollection(({ id }) => id) }));
}

/** Never kept on a device: whoever looks through it must not learn that there are any. */
function watchRestricted(patientId: string, discipline: Discipline) {
  return watchFirestore(
    () => import('../../data/patients/watch-restricted.ts'),
    (module, db) => module.watchRestricted(db, patientId, discipline),
  );
}

function watchHistory(patientId: string, which: { readonly discipline: Discipline; readonly noteId: string }) {
  return watchFirestore(
    () => import('../../data/patients/watch-restricted.ts'),
    (module, db) => module.watchRestrictedHistory(db, patientId, which),
  );
}
