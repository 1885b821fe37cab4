import { createActionGroup, emptyProps, props } from '@ngrx/store';

import type { DocumentState } from '../../data/collection-changes.ts';
import type { Patient } from '../../domain/patient/patient.ts';

export const PatientFirestoreActions = createActionGroup({
  source: 'Patient Firestore',
  events: {
    Changed: props<{ snapshot: DocumentState<Patient> }>(),
    Refused: emptyProps(),
    Failed: emptyProps(),
  },
});
