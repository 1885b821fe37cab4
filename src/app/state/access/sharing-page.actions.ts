import { createActionGroup, emptyProps, props } from '@ngrx/store';

/** Whichever page shows who may read one patient's record: the team's or the patient's. */
export const SharingPageActions = createActionGroup({
  source: 'Sharing Page',
  events: { Opened: props<{ patientId: string }>(), Closed: emptyProps() },
});
