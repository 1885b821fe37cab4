import { createActionGroup, emptyProps, props } from '@ngrx/store';

/** Whichever page shows one patient's record: the team's workspace or the patient's own. */
export const PatientPageActions = createActionGroup({
  source: 'Patient Page',
  events: { Opened: props<{ patientId: string }>(), Closed: emptyProps() },
});
