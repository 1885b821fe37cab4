import { createFeature, createReducer, createSelector, on } from '@ngrx/store';

import { mergeTimeline } from '../../domain/timeline/merge-timeline.ts';
import { PatientPageActions } from '../patient-record/patient-page.actions.ts';
import { HistoryFirestoreActions, TimelinePageActions } from './history.actions.ts';
import type { HistoryState } from './history-state.ts';
import { NO_HISTORY, withOlder, withSnapshot } from './history-state.ts';

export const historyFeature = createFeature({
  name: 'history',
  reducer: createReducer(
    NO_HISTORY,
    on(PatientPageActions.opened, (): HistoryState => ({ ...NO_HISTORY, status: 'opening' })),
    on(HistoryFirestoreActions.changed, (state, { changes, windowSize }): HistoryState =>
      withSnapshot(state, changes, windowSize),
    ),
    on(HistoryFirestoreActions.lateEntries, (state, { events }): HistoryState => ({
      ...state,
      events: mergeTimeline(state.events, events),
    })),
    on(TimelinePageActions.olderWanted, (state): HistoryState => ({
      ...state,
      olderStatus: state.hasOlder ? 'reading' : 'idle',
    })),
    on(HistoryFirestoreActions.olderRead, (state, { after, page }): HistoryState => withOlder(state, after, page)),
    on(HistoryFirestoreActions.olderFailed, (state): HistoryState => ({ ...state, olderStatus: 'failed' })),
    on(HistoryFirestoreActions.olderCounted, (state, { after, count }): HistoryState =>
      state.readDownTo?.id === after ? { ...state, olderCount: count } : state,
    ),
    on(HistoryFirestoreActions.refused, PatientPageActions.accessEnded, (): HistoryState => ({
      ...NO_HISTORY,
      status: 'denied',
    })),
    on(HistoryFirestoreActions.failed, (state): HistoryState => ({ ...state, status: 'failed' })),
    on(PatientPageActions.closed, (): HistoryState => NO_HISTORY),
  ),
  extraSelectors: ({
    selectStatus,
    selectEvents,
    selectHasOlder,
    selectIsFromServer,
    selectOlderCount,
    selectReadDownTo,
    selectWindowSize,
  }) => ({
    selectHistoryStatus: selectStatus,
    selectHistory: selectEvents,
    /** When the oldest event happened below which more are to be read; null where all there are are held. */
    selectOldestLoaded: createSelector(selectHasOlder, selectReadDownTo, (hasOlder, place) =>
      hasOlder && place ? place.at : null,
    ),
    /** Whether the server has said that nothing older is there than what is held. */
    selectIsHistoryComplete: createSelector(
      selectIsFromServer,
      selectHasOlder,
      (isFromServer, hasOlder) => isFromServer && !hasOlder,
    ),
    /** Id of the event below which reading goes on; null where all there are are held. */
    selectUnreadBelow: createSelector(selectHasOlder, selectReadDownTo, (hasOlder, place) =>
      hasOlder && place ? place.id : null,
    ),
    /** Whether nobody has counted yet, and a server is there to ask. */
    selectIsUncounted: createSelector(
      selectIsFromServer,
      selectOlderCount,
      (isFromServer, count) => isFromServer && count === null,
    ),
    /** From here on a new event of a day long past would not reach the listener of the newest. */
    selectIsWindowFull: createSelector(
      selectEvents,
      selectIsFromServer,
      selectWindowSize,
      (events, isFromServer, size) => isFromServer && events.length >= size,
    ),
  }),
});

export const {
  selectHistoryStatus,
  selectHistory,
  selectHasOlder,
  selectOlderCount,
  selectOlderStatus,
  selectOldestLoaded,
  selectUnreadBelow,
  selectIsHistoryComplete,
  selectIsUncounted,
  selectIsWindowFull,
} = historyFeature;
