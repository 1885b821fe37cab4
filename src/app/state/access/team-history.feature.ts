import type { EntityState } from '@ngrx/entity';
import { createEntityAdapter } from '@ngrx/entity';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';

import type { ListenStatus } from '../../domain/access/listen-status.ts';
import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts';
import { applyChanges } from '../listening/apply-changes.ts';
import { RECORD_REFUSED } from '../patient-record/record-refused.ts';
import { SharingPageActions } from './sharing-page.actions.ts';
import { TeamHistoryFirestoreActions } from './team-history.actions.ts';

export interface TeamHistoryState extends EntityState<TimelineEvent> {
  readonly status: ListenStatus;
}

const adapter = createEntityAdapter<TimelineEvent>();
const initialState: TeamHistoryState = { ...adapter.getInitialState(), status: 'closed' };

export const teamHistoryFeature = createFeature({
  name: 'teamHistory',
  reducer: createReducer(
    initialState,
    on(SharingPageActions.opened, (): TeamHistoryState => ({ ...initialState, status: 'opening' })),
    on(TeamHistoryFirestoreActions.changed, (state, { changes }): TeamHistoryState => ({
      ...applyChanges(adapter, state, changes),
      status: 'live',
    })),
    on(TeamHistoryFirestoreActions.refused, ...RECORD_REFUSED, (): TeamHistoryState => ({
      ...initialState,
      status: 'denied',
    })),
    on(TeamHistoryFirestoreActions.failed, (state): TeamHistoryState => ({ ...state, status: 'failed' })),
    on(SharingPageActions.closed, (): TeamHistoryState => initialState),
  ),
  extraSelectors: ({ selectTeamHistoryState, selectStatus }) => ({
    /** Null while they are not known, which must not look like none. */
    selectTeamHistory: createSelector(
      adapter.getSelectors(selectTeamHistoryState).selectAll,
      selectStatus,
      (all, status): readonly TimelineEvent[] | null =>
        status === 'live' || (status === 'failed' && all.length > 0) ? all : null,
    ),
  }),
});

export const { selectTeamHistory } = teamHistoryFeature;
