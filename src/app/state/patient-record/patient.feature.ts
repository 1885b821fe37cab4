import { createFeature, createReducer, createSelector, on } from '@ngrx/store';

import type { DocumentState } from '../../data/collection-changes.ts';
import type { ListenStatus } from '../../domain/access/listen-status.ts';
import { outboxKey } from '../../domain/changes/send-state.ts';
import type { IsoInstant, Patient } from '../../domain/patient/patient.ts';
import { selectOutboxEntries } from '../outbox/outbox.feature.ts';
import { overlayChange } from '../outbox/overlay-change.ts';
import { PatientFirestoreActions } from './patient.actions.ts';
import type { EndOfAccess } from './patient-page.actions.ts';
import { PatientPageActions } from './patient-page.actions.ts';
import { SectionsFirestoreActions } from './sections.actions.ts';
import { TeamFirestoreActions } from './team.actions.ts';

export interface PatientState {
  readonly patientId: string | null;
  readonly status: ListenStatus;
  readonly stored: Patient | null;
  /** Since when the record is shown from memory; null while the server answers. */
  readonly fromCache: IsoInstant | null;
  /** Set where the record was open before it was refused. */
  readonly end: EndOfAccess | null;
}

const initialState: PatientState = { patientId: null, status: 'closed', stored: null, fromCache: null, end: null };

export const patientFeature = createFeature({
  name: 'patient',
  reducer: createReducer(
    initialState,
    on(PatientPageActions.opened, (_, { patientId }): PatientState => ({
      ...initialState,
      patientId,
      status: 'opening',
    })),
    on(PatientFirestoreActions.changed, (state, { snapshot }): PatientState => takeSnapshot(state, snapshot)),
    on(PatientPageActions.accessEnded, ({ patientId }, { end }): PatientState => ({ ...denied(patientId), end })),
    // Whoever may not read one part of the record has lost all of it, whichever listener hears so first.
    on(
      PatientFirestoreActions.refused,
      TeamFirestoreActions.refused,
      SectionsFirestoreActions.refused,
      ({ patientId, end }): PatientState => ({ ...denied(patientId), end }),
    ),
    on(PatientFirestoreActions.failed, (state): PatientState => ({ ...state, status: 'failed' })),
    on(PatientPageActions.closed, (): PatientState => initialState),
  ),
  extraSelectors: ({ selectStatus, selectStored, selectFromCache, selectEnd }) => ({
    selectPatientStatus: selectStatus,
    selectPatient: createSelector(
      selectStored,
      selectOutboxEntries,
      (stored, entries) =>
        stored &&
        overlayChange(stored, entries[outboxKey({ patientId: stored.id, collection: 'patients', docId: stored.id })]),
    ),
    selectRecordFromCache: selectFromCache,
    selectEndOfAccess: selectEnd,
  }),
});

export const { selectPatientId, selectPatientStatus, selectPatient, selectRecordFromCache, selectEndOfAccess } =
  patientFeature;

function denied(patientId: string | null): PatientState {
  return { ...initialState, patientId, status: 'denied' };
}

function takeSnapshot(state: PatientState, { value, fromCache, receivedAt }: DocumentState<Patient>): PatientState {
  if (state.status === 'denied') return state;
  // A missing record reads the same as a refused one, or its absence could be told from the answer.
  if (!value) return denied(state.patientId);
  return { ...state, status: 'live', stored: value, fromCache: fromCache ? (state.fromCache ?? receivedAt) : null };
}
