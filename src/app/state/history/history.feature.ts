import type { EntityState } from '@ngrx/entity';
import { createEntityAdapter } from '@ngrx/entity';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';

import type { CollectionChanges } from '../../data/collection-changes.ts';
import type { ListenStatus } from '../../domain/access/listen-status.ts';
import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts';
import { applyChanges } from '../listening/apply-changes.ts';
import { PatientPageActions } from '../patient-record/patient-page.actions.ts';
import { HistoryFirestoreActions } from './history.actions.ts';

export interface HistoryState extends EntityState<TimelineEvent> {
  readonly status: ListenStatus;
  /** How many of the newest events the listener asks for. */
  readonly windowSize: number;
}

const adapter = createEntityAdapter<TimelineEvent>();
const initialState: HistoryState = { ...adapter.getInitialState(), status: 'closed', windowSize: 0 };

export const historyFeature = createFeature({
  name: 'history',
  reducer: createReducer(
    initialState,
    on(PatientPageActions.opened, (): HistoryState => ({ ...initialState, status: 'opening' })),
    on(HistoryFirestoreActions.changed, (state, { changes, windowSize }): HistoryState => ({
      ...applyChanges(adapter, state, keepKnown(state, changes)),
      status: 'live',
      windowSize,
    })),
    on(HistoryFirestoreActions.refused, PatientPageActions.accessEnded, (): HistoryState => ({
      ...initialState,
      status: 'denied',
    })),
    on(HistoryFirestoreActions.failed, (state): HistoryState => ({ ...state, status: 'failed' })),
    on(PatientPageActions.closed, (): HistoryState => initialState),
  ),
  extraSelectors: ({ selectHistoryState, selectStatus, selectWindowSize }) => {
    const { selectAll, selectTotal } = adapter.getSelectors(selectHistoryState);
    return {
      selectHistoryStatus: selectStatus,
      selectHistory: selectAll,
      selectHasOlder: createSelector(selectTotal, selectWindowSize, (total, size) => total > 0 && total >= size),
    };
  },
});

export const { selectHistoryStatus, selectHistory, selectHasOlder } = historyFeature;

/** A wider window brings every event anew. Events never change, so those known stay the same objects and cost nothing. */
function keepKnown(
  { entities }: HistoryState,
  changes: CollectionChanges<TimelineEvent>,
): CollectionChanges<TimelineEvent> {
  return { ...changes, upserted: changes.upserted.map((event) => entities[event.id] ?? event) };
}
