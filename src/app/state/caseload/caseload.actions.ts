import { createActionGroup, emptyProps, props } from '@ngrx/store';

import type { CollectionChanges } from '../../data/collection-changes.ts';
import type { Patient } from '../../domain/patient/patient.ts';

export const CaseloadPageActions = createActionGroup({
  source: 'Caseload Page',
  events: { Opened: emptyProps(), Closed: emptyProps() },
});

export const CaseloadFirestoreActions = createActionGroup({
  source: 'Caseload Firestore',
  events: {
    Changed: props<{ changes: CollectionChanges<Patient> }>(),
    Refused: emptyProps(),
    Failed: emptyProps(),
  },
});
