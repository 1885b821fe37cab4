import type { EntityState } from '@ngrx/entity';
import { createEntityAdapter } from '@ngrx/entity';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';

import type { ListenStatus } from '../../domain/access/listen-status.ts';
import type { ProxyGrantContent } from '../../domain/access/proxy-grant.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import type { PlanSection } from '../../domain/care-plan/plan-section.ts';
import type { CareTeamMember } from '../../domain/patient/patient.ts';
import { applyChanges } from '../listening/apply-changes.ts';
import { SharedCareFirestoreActions, SharedCarePageActions } from './shared-care.actions.ts';

const sectionsAdapter = createEntityAdapter<PlanSection>();
const teamAdapter = createEntityAdapter<CareTeamMember>({ selectId: ({ uid }) => uid });

/** What a patient lets somebody close to them read. */
export interface SharedCareState {
  readonly status: ListenStatus | 'ended';
  readonly grant: PlanRecord<ProxyGrantContent> | null;
  readonly sections: EntityState<PlanSection>;
  readonly team: EntityState<CareTeamMember>;
}

const nothing = {
  grant: null,
  sections: sectionsAdapter.getInitialState(),
  team: teamAdapter.getInitialState(),
};
const initialState: SharedCareState = { ...nothing, status: 'closed' };

export const sharedCareFeature = createFeature({
  name: 'sharedCare',
  reducer: createReducer(
    initialState,
    on(SharedCarePageActions.opened, (): SharedCareState => ({ ...nothing, status: 'opening' })),
    on(SharedCareFirestoreActions.grantChanged, (state, { snapshot }): SharedCareState => {
      const { value } = snapshot;
      if (!value || value.content.to !== null) return { ...nothing, status: 'ended' };
      const isNarrower = state.grant?.content.sees.some((strand) => !value.content.sees.includes(strand)) ?? false;
      return { ...(isNarrower ? { ...state, ...nothing } : state), grant: value, status: 'live' };
    }),
    on(SharedCareFirestoreActions.sectionsChanged, (state, { changes }): SharedCareState => ({
      ...state,
      sections: applyChanges(sectionsAdapter, state.sections, changes),
    })),
    on(SharedCareFirestoreActions.teamChanged, (state, { changes }): SharedCareState => ({
      ...state,
      team: applyChanges(teamAdapter, state.team, changes),
    })),
    on(SharedCareFirestoreActions.refused, ({ status }): SharedCareState => ({
      ...nothing,
      status: status === 'ended' ? status : 'denied',
    })),
    on(SharedCareFirestoreActions.failed, (state): SharedCareState => ({ ...state, status: 'failed' })),
    on(SharedCarePageActions.closed, (): SharedCareState => initialState),
  ),
  extraSelectors: ({ selectStatus, selectSections, selectTeam }) => ({
    selectSharedCareStatus: selectStatus,
    selectSharedSections: createSelector(selectSections, sectionsAdapter.getSelectors().selectAll),
    selectSharedTeam: createSelector(selectTeam, teamAdapter.getSelectors().selectAll),
  }),
});

export const { selectSharedCareStatus, selectGrant, selectSharedSections, selectSharedTeam } = sharedCareFeature;
