import { createFeature, createReducer, on } from '@ngrx/store';

import type { AccessStatus } from './access.feature.ts';
import { NewPatientActions, NewPatientPageActions } from './new-patient.actions.ts';

export interface NewPatientState {
  readonly status: AccessStatus | 'number-taken' | null;
  /** Who has the NHS number already. */
  readonly takenBy: string | null;
}

const initialState: NewPatientState = { status: null, takenBy: null };

export const newPatientFeature = createFeature({
  name: 'newPatient',
  reducer: createReducer(
    initialState,
    on(NewPatientPageActions.edited, NewPatientPageActions.closed, (): NewPatientState => initialState),
    on(NewPatientPageActions.submitted, (): NewPatientState => ({ status: 'sending', takenBy: null })),
    on(NewPatientActions.numberTaken, (_, { byPatientId }): NewPatientState => ({
      status: 'number-taken',
      takenBy: byPatientId,
    })),
    on(NewPatientActions.answered, (_, { answer }): NewPatientState => ({ status: answer, takenBy: null })),
  ),
});

export const { selectStatus: selectNewPatientStatus, selectTakenBy } = newPatientFeature;
