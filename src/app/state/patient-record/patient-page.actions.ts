import { createActionGroup, emptyProps, props } from '@ngrx/store';

import type { IsoInstant } from '../../domain/patient/patient.ts';

/** All that is still known of a record that was open when access to it ended. */
export interface EndOfAccess {
  /** By this device's clock. */
  readonly at: IsoInstant;
  /** The name of the care coordinator, where it was known. */
  readonly contact: string | null;
}

/** Whichever page shows one patient's record: the team's workspace or the patient's own. */
export const PatientPageActions = createActionGroup({
  source: 'Patient Page',
  events: {
    Opened: props<{ patientId: string }>(),
    Closed: emptyProps(),
    'Access Ended': props<{ end: EndOfAccess }>(),
  },
});
