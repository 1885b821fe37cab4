import { inject } from '@angular/core';
import { Actions, createEffect } from '@ngrx/effects';
import { Store } from '@ngrx/store';

import { watchFirestore } from '../../data/in-firestore.ts';
import { PatientFirestoreActions } from './patient.actions.ts';
import { SectionsFirestoreActions } from './sections.actions.ts';
import { TeamFirestoreActions } from './team.actions.ts';
import type { OpenPatient } from './watch-open-patient.ts';
import { watchOpenPatient } from './watch-open-patient.ts';

export const listenToPatient = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), watch = watchPatient) => {
    return watchOpenPatient({ actions, store }, watch, {
      changed: (snapshot) => PatientFirestoreActions.changed({ snapshot }),
      refused: PatientFirestoreActions.refused,
      failed: PatientFirestoreActions.failed,
    });
  },
  { functional: true },
);

export const listenToTeam = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), watch = watchTeam) => {
    return watchOpenPatient({ actions, store }, watch, {
      changed: (changes) => TeamFirestoreActions.changed({ changes }),
      refused: TeamFirestoreActions.refused,
      failed: TeamFirestoreActions.failed,
    });
  },
  { functional: true },
);

export const listenToSections = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), watch = watchSections) => {
    return watchOpenPatient({ actions, store }, watch, {
      changed: (changes) => SectionsFirestoreActions.changed({ changes }),
      refused: SectionsFirestoreActions.refused,
      failed: SectionsFirestoreActions.failed,
    });
  },
  { functional: true },
);

function watchPatient({ patientId }: OpenPatient) {
  return watchFirestore(
    () => import('../../data/patients/watch-patient.ts'),
    (module, db) => module.watchPatient(db, patientId),
  );
}

function watchTeam({ patientId }: OpenPatient) {
  return watchFirestore(
    () => import('../../data/patients/watch-care-team.ts'),
    (module, db) => module.watchCareTeam(db, patientId),
  );
}

function watchSections({ patientId, reader }: OpenPatient) {
  return watchFirestore(
    () => import('../../data/patients/watch-sections.ts'),
    (module, db) => module.watchSections(db, patientId, reader),
  );
}
