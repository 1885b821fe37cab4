import { inject } from '@angular/core';
import { Actions, createEffect } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { merge } from 'rxjs';

import { watchFirestore } from '../../data/in-firestore.ts';
import { keepForOffline } from '../../data/on-device/keep-for-offline.ts';
import { keptCollection } from '../../data/on-device/kept-forms.ts';
import type { PlanItemCollection } from '../../domain/care-plan/plan-items.ts';
import { PLAN_ITEM_COLLECTIONS } from '../../domain/care-plan/plan-items.ts';
import { tellOfEnd } from '../patient-record/end-of-access.ts';
import type { KeepingOf, OpenPatient } from '../patient-record/watch-open-patient.ts';
import { watchOpenPatient } from '../patient-record/watch-open-patient.ts';
import { PlanItemsFirestoreActions } from './plan-items.actions.ts';

export const listenToPlanItems = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), watch = watchItems) => {
    const listeners = PLAN_ITEM_COLLECTIONS.map((collection) =>
      watchOpenPatient({ actions, store }, (open, keepingOf) => watch(collection, open, keepingOf), {
        changed: (changes) => PlanItemsFirestoreActions.changed({ collection, changes }),
        refused: () => PlanItemsFirestoreActions.refused({ collection }),
        failed: () => PlanItemsFirestoreActions.failed({ collection }),
      }),
    );
    return merge(...listeners).pipe(tellOfEnd(store, PlanItemsFirestoreActions.refused.type));
  },
  { functional: true },
);

function watchItems(name: PlanItemCollection, { patientId, reader }: OpenPatient, keepingOf: KeepingOf) {
  return watchFirestore(
    () => import('../../data/patients/watch-plan-items.ts'),
    (module, db) => module.watchPlanItems(db, patientId, name, reader),
  ).pipe(keepForOffline({ ...keepingOf(name), form: keptCollection(({ id }) => id) }));
}
