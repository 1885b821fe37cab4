import type { EntityState } from '@ngrx/entity';
import { createEntityAdapter } from '@ngrx/entity';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';

import type { ClinicMember } from '../../domain/access/actor.ts';
import type { ListenStatus } from '../../domain/access/listen-status.ts';
import type { Clinic } from '../../domain/clinic/clinic.ts';
import { applyChanges } from '../listening/apply-changes.ts';
import { ClinicFirestoreActions, ClinicPageActions } from './clinic.actions.ts';
import type { Sending } from './sending.ts';

export interface ClinicState {
  readonly status: ListenStatus;
  readonly clinic: Clinic | null;
  readonly members: EntityState<ClinicMember>;
  /** What became of the last change, by the member's uid or `switches`. */
  readonly sendings: Readonly<Record<string, Sending>>;
}

const adapter = createEntityAdapter<ClinicMember>({ selectId: ({ uid }) => uid });
const initialState: ClinicState = { status: 'closed', clinic: null, members: adapter.getInitialState(), sendings: {} };

export const clinicFeature = createFeature({
  name: 'clinic',
  reducer: createReducer(
    initialState,
    on(ClinicPageActions.opened, (): ClinicState => ({ ...initialState, status: 'opening' })),
    on(ClinicFirestoreActions.clinicChanged, (state, { snapshot }): ClinicState => ({
      ...state,
      status: 'live',
      clinic: snapshot.value,
    })),
    on(ClinicFirestoreActions.membersChanged, (state, { changes }): ClinicState => ({
      ...state,
      members: applyChanges(adapter, state.members, changes),
    })),
    on(ClinicFirestoreActions.refused, (): ClinicState => ({ ...initialState, status: 'denied' })),
    on(ClinicFirestoreActions.failed, (state): ClinicState => ({ ...state, status: 'failed' })),
    on(ClinicPageActions.memberChanged, (state, { member }): ClinicState => withSending(state, member.uid, 'sending')),
    on(ClinicPageActions.switchesChanged, (state): ClinicState => withSending(state, 'switches', 'sending')),
    on(ClinicFirestoreActions.stored, (state, { key }): ClinicState => withSending(state, key, 'done')),
    on(ClinicFirestoreActions.notStored, (state, { key, reason }): ClinicState => withSending(state, key, reason)),
    on(ClinicPageActions.closed, (): ClinicState => initialState),
  ),
  extraSelectors: ({ selectStatus, selectClinic, selectMembers, selectSendings }) => ({
    selectClinicStatus: selectStatus,
    selectOwnClinic: selectClinic,
    selectClinicSendings: selectSendings,
    /** By name, those who still work there first. */
    selectStaff: createSelector(selectMembers, (members) =>
      adapter
        .getSelectors()
        .selectAll(members)
        .sort(
          (left, right) => Number(right.active) - Number(left.active) || left.name.localeCompare(right.name, 'en-GB'),
        ),
    ),
  }),
});

export const { selectClinicStatus, selectOwnClinic, selectStaff, selectClinicSendings } = clinicFeature;

function withSending(state: ClinicState, key: string, sending: Sending): ClinicState {
  return { ...state, sendings: { ...state.sendings, [key]: sending } };
}
