import type { EntityState } from '@ngrx/entity';
import { createEntityAdapter } from '@ngrx/entity';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';

import type { ListenStatus } from '../../domain/access/listen-status.ts';
import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts';
import { applyChanges } from '../listening/apply-changes.ts';
import { PatientPageActions } from '../patient-record/patient-page.actions.ts';
import { RECORD_REFUSED } from '../patient-record/record-refused.ts';
import type { VersionedDocument } from './versions.actions.ts';
import { VersionsFirestoreActions, VersionsPanelActions } from './versions.actions.ts';

export interface VersionsState extends EntityState<TimelineEvent> {
  /** Whose history is open; null while none is. */
  readonly document: VersionedDocument | null;
  readonly status: ListenStatus;
  /** How many of the newest changes the listener asks for. */
  readonly windowSize: number;
}

const adapter = createEntityAdapter<TimelineEvent>();
const initialState: VersionsState = { ...adapter.getInitialState(), document: null, status: 'closed', windowSize: 0 };

/** How the one document whose history is open came to be as it is. */
export const versionsFeature = createFeature({
  name: 'versions',
  reducer: createReducer(
    initialState,
    on(VersionsPanelActions.opened, (_, { document }): VersionsState => ({
      ...initialState,
      document,
      status: 'opening',
    })),
    on(VersionsFirestoreActions.changed, (state, { changes, windowSize }): VersionsState =>
      state.document === null ? state : { ...applyChanges(adapter, state, changes), status: 'live', windowSize },
    ),
    on(VersionsFirestoreActions.refused, (state): VersionsState => ({
      ...initialState,
      document: state.document,
      status: 'denied',
    })),
    on(VersionsFirestoreActions.failed, (state): VersionsState => ({ ...state, status: 'failed' })),
    on(
      VersionsPanelActions.closed,
      PatientPageActions.opened,
      PatientPageActions.closed,
      ...RECORD_REFUSED,
      (): VersionsState => initialState,
    ),
  ),
  extraSelectors: ({ selectVersionsState, selectDocument, selectStatus, selectWindowSize }) => {
    const { selectAll, selectTotal } = adapter.getSelectors(selectVersionsState);
    return {
      selectVersionedDocument: selectDocument,
      selectVersionsStatus: selectStatus,
      selectVersionEvents: selectAll,
      selectHasOlderVersions: createSelector(
        selectTotal,
        selectWindowSize,
        (total, size) => total > 0 && total >= size,
      ),
    };
  },
});

export const { selectVersionedDocument, selectVersionsStatus, selectVersionEvents, selectHasOlderVersions } =
  versionsFeature;
