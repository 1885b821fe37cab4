import type { EntityState } from '@ngrx/entity';
import { createEntityAdapter } from '@ngrx/entity';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';

import type { ListenStatus } from '../../domain/access/listen-status.ts';
import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts';
import { applyChanges } from '../listening/apply-changes.ts';
import { RECORD_REFUSED } from '../patient-record/record-refused.ts';
import { EmergenciesFirestoreActions } from './emergencies.actions.ts';
import { SharingPageActions } from './sharing-page.actions.ts';

export interface EmergenciesState extends EntityState<TimelineEvent> {
  readonly status: ListenStatus;
}

const adapter = createEntityAdapter<TimelineEvent>();
const initialState: EmergenciesState = { ...adapter.getInitialState(), status: 'closed' };

export const emergenciesFeature = createFeature({
  name: 'emergencies',
  reducer: createReducer(
    initialState,
    on(SharingPageActions.opened, (): EmergenciesState => ({ ...initialState, status: 'opening' })),
    on(EmergenciesFirestoreActions.changed, (state, { changes }): EmergenciesState => ({
      ...applyChanges(adapter, state, changes),
      status: 'live',
    })),
    on(EmergenciesFirestoreActions.refused, ...RECORD_REFUSED, (): EmergenciesState => ({
      ...initialState,
      status: 'denied',
    })),
    on(EmergenciesFirestoreActions.failed, (state): EmergenciesState => ({ ...state, status: 'failed' })),
    on(SharingPageActions.closed, (): EmergenciesState => initialState),
  ),
  extraSelectors: ({ selectEmergenciesState, selectStatus }) => ({
    /** Null while they are not known, which must not look like none. */
    selectEmergencies: createSelector(
      adapter.getSelectors(selectEmergenciesState).selectAll,
      selectStatus,
      (all, status): readonly TimelineEvent[] | null =>
        status === 'live' || (status === 'failed' && all.length > 0) ? all : null,
    ),
  }),
});

export const { selectEmergencies } = emergenciesFeature;
