import { createFeature, createReducer, on } from '@ngrx/store';

import { AccountPanelActions, DeviceActions } from './device.actions.ts';

export interface DeviceState {
  /** Whether the signed-in person calls this device their own; null until that is known. */
  readonly isTrusted: boolean | null;
  readonly keepsNothing: boolean;
}

const initialState: DeviceState = { isTrusted: null, keepsNothing: false };

export const deviceFeature = createFeature({
  name: 'device',
  reducer: createReducer(
    initialState,
    on(DeviceActions.trustKnown, (state, { isTrusted }): DeviceState => ({ ...state, isTrusted })),
    on(AccountPanelActions.trustGiven, (state): DeviceState => ({ ...state, keepsNothing: false })),
    on(DeviceActions.trustNotKept, (state): DeviceState => ({ ...state, keepsNothing: true })),
  ),
});

export const { selectIsTrusted, selectKeepsNothing } = deviceFeature;
