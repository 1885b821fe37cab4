import { inject } from '@angular/core';
import { Actions, createEffect } from '@ngrx/effects';
import { Store } from '@ngrx/store';

import { watchFirestore } from '../../data/in-firestore.ts';
import { keepForOffline } from '../../data/on-device/keep-for-offline.ts';
import { keptCollection, keptDocument } from '../../data/on-device/kept-forms.ts';
import { tellOfEnd } from './end-of-access.ts';
import { PatientFirestoreActions } from './patient.actions.ts';
import { SectionsFirestoreActions } from './sections.actions.ts';
import { TeamFirestoreActions } from './team.actions.ts';
import type { KeepingOf, OpenPatient } from './watch-open-patient.ts';
import { watchOpenPatient } from './watch-open-patient.ts';

export const listenToPatient = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), watch = watchPatient) => {
    return watchOpenPatient({ actions, store }, watch, {
      changed: (snapshot) => PatientFirestoreActions.changed({ snapshot }),
      refused: PatientFirestoreActions.refused,
      failed: PatientFirestoreActions.failed,
    }).pipe(tellOfEnd(store, PatientFirestoreActions.refused.type));
  },
  { functional: true },
);

export const listenToTeam = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), watch = watchTeam) => {
    return watchOpenPatient({ actions, store }, watch, {
      changed: (changes) => TeamFirestoreActions.changed({ changes }),
      refused: TeamFirestoreActions.refused,
      failed: TeamFirestoreActions.failed,
    }).pipe(tellOfEnd(store, TeamFirestoreActions.refused.type));
  },
  { functional: true },
);

export const listenToSections = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), watch = watchSections) => {
    return watchOpenPatient({ actions, store }, watch, {
      changed: (changes) => SectionsFirestoreActions.changed({ changes }),
      refused: SectionsFirestoreActions.refused,
      failed: SectionsFirestoreActions.failed,
    }).pipe(tellOfEnd(store, SectionsFirestoreActions.refused.type));
  },
  { functional: true },
);

function watchPatient({ patientId }: OpenPatient, keepingOf: KeepingOf) {
  return watchFirestore(
    () => import('../../data/patients/watch-patient.ts'),
    (module, db) => module.watchPatient(db, patientId),
  ).pipe(keepForOffline({ ...keepingOf(''), form: keptDocument() }));
}

function watchTeam({ patientId }: OpenPatient, keepingOf: KeepingOf) {
  return watchFirestore(
    () => import('../../data/patients/watch-care-team.ts'),
    (module, db) => module.watchCareTeam(db, patientId),
  ).pipe(keepForOffline({ ...keepingOf('team'), form: keptCollection(({ uid }) => uid) }));
}

function watchSections({ patientId, reader }: OpenPatient, keepingOf: KeepingOf) {
  return watchFirestore(
    () => import('../../data/patients/watch-sections.ts'),
    (module, db) => module.watchSections(db, patientId, reader),
  ).pipe(keepForOffline({ ...keepingOf('sections'), form: keptCollection(({ id }) => id) }));
}
