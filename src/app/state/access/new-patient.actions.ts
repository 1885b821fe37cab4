import { createActionGroup, emptyProps, props } from '@ngrx/store';

import type { PatientContent } from '../../domain/patient/patient.ts';
import type { AccessAnswer } from './access.actions.ts';

export const NewPatientPageActions = createActionGroup({
  source: 'New Patient Page',
  events: {
    /** `patientId` stays the same for one form, so that sending it again makes no second record. */
    Submitted: props<{ patientId: string; content: PatientContent }>(),
    Edited: emptyProps(),
    Closed: emptyProps(),
  },
});

export const NewPatientActions = createActionGroup({
  source: 'New Patient',
  events: {
    'Number Taken': props<{ byPatientId: string }>(),
    Answered: props<{ answer: AccessAnswer }>(),
  },
});
