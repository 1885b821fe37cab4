import { createActionGroup, emptyProps, props } from '@ngrx/store';

import type { NotDone } from '../../data/at-once.ts';
import type { IsoInstant } from '../../domain/patient/patient.ts';

/** The page of a record that is not open to its reader. */
export const RefusedRecordActions = createActionGroup({
  source: 'Refused Record',
  events: { Opened: emptyProps(), 'Emergency Declared': props<{ patientId: string; reason: string }>() },
});

/** What stands above a record that is read in an emergency. */
export const EmergencyBannerActions = createActionGroup({
  source: 'Emergency Banner',
  events: { Opened: props<{ patientId: string }>(), Closed: emptyProps() },
});

export const EmergencyActions = createActionGroup({
  source: 'Emergency',
  events: {
    /** The coordinator is told by a handover of this id. */
    Granted: props<{ patientId: string; handoverId: string }>(),
    'Not Granted': props<{ reason: NotDone }>(),
    /** By the server's clock. */
    'End Known': props<{ until: IsoInstant }>(),
    Ended: emptyProps(),
  },
});
