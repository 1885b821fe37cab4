import type { EntityState } from '@ngrx/entity';
import { createEntityAdapter } from '@ngrx/entity';
import { createFeature, createReducer, on } from '@ngrx/store';

import type { ListenStatus } from '../../domain/access/listen-status.ts';
import type { IsoInstant, Patient } from '../../domain/patient/patient.ts';
import { applyChanges } from '../listening/apply-changes.ts';
import { CaseloadFirestoreActions, CaseloadPageActions } from './caseload.actions.ts';

export interface CaseloadState extends EntityState<Patient> {
  readonly status: ListenStatus;
  /** Since when the list is shown from memory; null while the server answers. */
  readonly fromCache: IsoInstant | null;
}

const adapter = createEntityAdapter<Patient>();
const initialState: CaseloadState = { ...adapter.getInitialState(), status: 'closed', fromCache: null };

export const caseloadFeature = createFeature({
  name: 'caseload',
  reducer: createReducer(
    initialState,
    on(CaseloadPageActions.opened, (): CaseloadState => ({ ...initialState, status: 'opening' })),
    on(CaseloadFirestoreActions.changed, (state, { changes }): CaseloadState => ({
      ...applyChanges(adapter, state, changes),
      status: 'live',
      fromCache: changes.fromCache ? (state.fromCache ?? changes.receivedAt) : null,
    })),
    on(CaseloadFirestoreActions.refused, (): CaseloadState => ({ ...initialState, status: 'denied' })),
    on(CaseloadFirestoreActions.failed, (state): CaseloadState => ({ ...state, status: 'failed' })),
    on(CaseloadPageActions.closed, (): CaseloadState => initialState),
  ),
  extraSelectors: ({ selectCaseloadState, selectStatus, selectFromCache }) => ({
    selectCaseloadStatus: selectStatus,
    selectCaseloadFromCache: selectFromCache,
    selectCaseload: adapter.getSelectors(selectCaseloadState).selectAll,
  }),
});

export const { selectCaseloadStatus, selectCaseloadFromCache, selectCaseload } = caseloadFeature;
