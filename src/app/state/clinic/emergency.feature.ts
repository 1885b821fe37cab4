import { createFeature, createReducer, on } from '@ngrx/store';

import type { NotDone } from '../../data/at-once.ts';
import type { IsoInstant } from '../../domain/patient/patient.ts';
import { EmergencyActions, EmergencyBannerActions, RefusedRecordActions } from './emergency.actions.ts';

export interface EmergencyState {
  /** What became of the last request. */
  readonly request: 'none' | 'sending' | 'granted' | NotDone;
  /** The handover that tells the coordinator of the access granted last. */
  readonly toldBy: string | null;
  /** When the open record closes, by the server's clock; null while that is unknown. */
  readonly until: IsoInstant | null;
  readonly hasEnded: boolean;
}

const initialState: EmergencyState = { request: 'none', toldBy: null, until: null, hasEnded: false };

export const emergencyFeature = createFeature({
  name: 'emergency',
  reducer: createReducer(
    initialState,
    on(RefusedRecordActions.opened, EmergencyBannerActions.closed, (): EmergencyState => initialState),
    on(RefusedRecordActions.emergencyDeclared, (): EmergencyState => ({ ...initialState, request: 'sending' })),
    on(EmergencyActions.granted, (state, { handoverId }): EmergencyState => ({
      ...state,
      request: 'granted',
      toldBy: handoverId,
    })),
    on(EmergencyActions.notGranted, (state, { reason }): EmergencyState => ({ ...state, request: reason })),
    on(EmergencyBannerActions.opened, ({ toldBy }): EmergencyState => ({ ...initialState, toldBy })),
    on(EmergencyActions.endKnown, (state, { until }): EmergencyState => ({ ...state, until })),
    on(EmergencyActions.ended, (): EmergencyState => ({ ...initialState, hasEnded: true })),
  ),
  extraSelectors: ({ selectRequest, selectToldBy, selectUntil, selectHasEnded }) => ({
    selectEmergencyRequest: selectRequest,
    selectCoordinatorToldBy: selectToldBy,
    selectEmergencyEnd: selectUntil,
    selectHasEmergencyEnded: selectHasEnded,
  }),
});

export const { selectEmergencyRequest, selectCoordinatorToldBy, selectEmergencyEnd, selectHasEmergencyEnded } =
  emergencyFeature;
