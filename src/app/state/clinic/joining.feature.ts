import { createFeature, createReducer, on } from '@ngrx/store';

import { JoiningActions, JoinPageActions } from './joining.actions.ts';
import type { JoiningStep } from './joining-step.ts';

export interface JoiningState {
  readonly step: JoiningStep;
  /** Something was given and is not answered yet. */
  readonly isBusy: boolean;
}

const initialState: JoiningState = { step: { kind: 'opening' }, isBusy: false };

export const joiningFeature = createFeature({
  name: 'joining',
  reducer: createReducer(
    initialState,
    on(JoinPageActions.opened, JoinPageActions.closed, (): JoiningState => initialState),
    on(JoinPageActions.addressGiven, JoinPageActions.accepted, (state): JoiningState => ({ ...state, isBusy: true })),
    on(JoiningActions.addressNeeded, (state, { for: purpose, problem }): JoiningState =>
      at(state, { kind: 'address', for: purpose, problem }),
    ),
    on(JoiningActions.mailed, (state, { email }): JoiningState => at(state, { kind: 'mailed', email })),
    on(JoiningActions.invitationFound, (state, { invitation }): JoiningState =>
      at(state, { kind: 'invitation', invitation, problem: null }),
    ),
    on(JoiningActions.unusable, (state, { why }): JoiningState => at(state, { kind: 'unusable', why })),
    on(JoiningActions.notClaimed, (state, { problem }): JoiningState =>
      state.step.kind === 'invitation' ? at(state, { ...state.step, problem }) : state,
    ),
    on(JoiningActions.joined, (state): JoiningState => at(state, { kind: 'joined' })),
  ),
  extraSelectors: ({ selectStep, selectIsBusy }) => ({
    selectJoiningStep: selectStep,
    selectIsJoiningBusy: selectIsBusy,
  }),
});

export const { selectJoiningStep, selectIsJoiningBusy } = joiningFeature;

function at(state: JoiningState, step: JoiningStep): JoiningState {
  return { ...state, step, isBusy: false };
}
