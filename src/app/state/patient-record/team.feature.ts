import type { EntityState } from '@ngrx/entity';
import { createEntityAdapter } from '@ngrx/entity';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';

import type { ListenStatus } from '../../domain/access/listen-status.ts';
import type { CareTeamMember } from '../../domain/patient/patient.ts';
import { applyChanges } from '../listening/apply-changes.ts';
import { PatientPageActions } from './patient-page.actions.ts';
import { TeamFirestoreActions } from './team.actions.ts';

export interface TeamState extends EntityState<CareTeamMember> {
  readonly status: ListenStatus;
}

const adapter = createEntityAdapter<CareTeamMember>({ selectId: ({ uid }) => uid });
const initialState: TeamState = { ...adapter.getInitialState(), status: 'closed' };

export const teamFeature = createFeature({
  name: 'team',
  reducer: createReducer(
    initialState,
    on(PatientPageActions.opened, (): TeamState => ({ ...initialState, status: 'opening' })),
    on(TeamFirestoreActions.changed, (state, { changes }): TeamState => ({
      ...applyChanges(adapter, state, changes),
      status: 'live',
    })),
    on(TeamFirestoreActions.refused, PatientPageActions.accessEnded, (): TeamState => ({
      ...initialState,
      status: 'denied',
    })),
    on(TeamFirestoreActions.failed, (state): TeamState => ({ ...state, status: 'failed' })),
    on(PatientPageActions.closed, (): TeamState => initialState),
  ),
  extraSelectors: ({ selectTeamState, selectStatus }) => ({
    selectTeamStatus: selectStatus,
    /** Null while it is not known, which must not look like a patient without a team. */
    selectTeam: createSelector(
      adapter.getSelectors(selectTeamState).selectAll,
      selectStatus,
      (team, status): readonly CareTeamMember[] | null =>
        status === 'live' || (status === 'failed' && team.length > 0) ? team : null,
    ),
  }),
});

export const { selectTeamStatus, selectTeam } = teamFeature;
