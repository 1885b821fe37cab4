import type { EntityState } from '@ngrx/entity';
import { createEntityAdapter } from '@ngrx/entity';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';

import type { IsoInstant } from '../../domain/patient/patient.ts';
import { sinceSeen } from '../../domain/timeline/since-seen.ts';
import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts';
import { applyChanges } from '../listening/apply-changes.ts';
import { PatientPageActions } from '../patient-record/patient-page.actions.ts';
import { RECORD_REFUSED } from '../patient-record/record-refused.ts';
import { selectAccount } from '../session/session.feature.ts';
import { SeenFirestoreActions, SinceSeenActions } from './seen.actions.ts';

export interface SeenState extends EntityState<TimelineEvent> {
  /** Up to when the reader has looked; null while that is not known, and on a first visit. */
  readonly at: IsoInstant | null;
  /** The reader said that they have seen it, and the server could not be told. */
  readonly isNotKept: boolean;
}

const adapter = createEntityAdapter<TimelineEvent>();
const initialState: SeenState = { ...adapter.getInitialState(), at: null, isNotKept: false };

/** What was recorded in the open record since its reader last looked. */
export const seenFeature = createFeature({
  name: 'seen',
  reducer: createReducer(
    initialState,
    on(SeenFirestoreActions.changed, (state, { at, changes }): SeenState => ({
      ...applyChanges(adapter, state, changes),
      at,
      isNotKept: false,
    })),
    on(SinceSeenActions.allSeen, (state): SeenState => ({ ...state, isNotKept: false })),
    on(SeenFirestoreActions.notKept, (state): SeenState => ({ ...state, isNotKept: true })),
    on(
      SeenFirestoreActions.ended,
      PatientPageActions.opened,
      PatientPageActions.closed,
      ...RECORD_REFUSED,
      (): SeenState => initialState,
    ),
  ),
  extraSelectors: ({ selectSeenState, selectAt, selectIsNotKept }) => ({
    selectSeenAt: selectAt,
    selectIsSeenNotKept: selectIsNotKept,
    /** Null where there is nothing to tell. */
    selectSinceSeen: createSelector(
      adapter.getSelectors(selectSeenState).selectAll,
      selectAt,
      selectAccount,
      (events, at, account) => (at === null || !account ? null : sinceSeen(events, { at, uid: account.uid })),
    ),
  }),
});

export const { selectSeenAt, selectIsSeenNotKept, selectSinceSeen } = seenFeature;
