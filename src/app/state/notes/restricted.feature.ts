import type { EntityState } from '@ngrx/entity';
import { createEntityAdapter } from '@ngrx/entity';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';

import type { ListenStatus } from '../../domain/access/listen-status.ts';
import type { RestrictedNoteContent } from '../../domain/care-plan/note.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts';
import { applyChanges } from '../listening/apply-changes.ts';
import { selectOutboxEntries } from '../outbox/outbox.feature.ts';
import { selectPatientId } from '../patient-record/patient.feature.ts';
import { PatientPageActions } from '../patient-record/patient-page.actions.ts';
import { RECORD_REFUSED } from '../patient-record/record-refused.ts';
import { RestrictedFirestoreActions, RestrictedNoteActions } from './notes.actions.ts';
import { overlayNotes } from './overlay-notes.ts';

export type RestrictedNote = PlanRecord<RestrictedNoteContent>;

/** How the one note whose history is shown came to be as it is. */
interface NoteHistory {
  readonly noteId: string;
  readonly status: ListenStatus;
  /** Oldest first. */
  readonly events: readonly TimelineEvent[];
}

export interface RestrictedState extends EntityState<RestrictedNote> {
  readonly status: ListenStatus;
  readonly history: NoteHistory | null;
}

const adapter = createEntityAdapter<RestrictedNote>();
const initialState: RestrictedState = { ...adapter.getInitialState(), status: 'closed', history: null };

export const restrictedFeature = createFeature({
  name: 'restricted',
  reducer: createReducer(
    initialState,
    on(PatientPageActions.opened, PatientPageActions.closed, (): RestrictedState => initialState),
    on(RestrictedFirestoreActions.changed, (state, { changes }): RestrictedState =>
      state.status === 'denied' ? state : { ...applyChanges(adapter, state, changes), status: 'live' },
    ),
    on(RestrictedFirestoreActions.refused, ...RECORD_REFUSED, (): RestrictedState => ({
      ...initialState,
      status: 'denied',
    })),
    on(RestrictedFirestoreActions.failed, (state): RestrictedState => ({ ...state, status: 'failed' })),
    on(RestrictedNoteActions.historyWanted, (state, { noteId }): RestrictedState => ({
      ...state,
      history: { noteId, status: 'opening', events: [] },
    })),
    on(RestrictedNoteActions.historyClosed, (state): RestrictedState => ({ ...state, history: null })),
    on(RestrictedFirestoreActions.historyChanged, ({ history, ...state }, { changes }): RestrictedState => ({
      ...state,
      history: history && { ...history, status: 'live', events: inOrder(history.events, changes.upserted) },
    })),
    on(RestrictedFirestoreActions.historyFailed, ({ history, ...state }): RestrictedState => ({
      ...state,
      history: history && { ...history, status: 'failed' },
    })),
  ),
  extraSelectors: ({ selectRestrictedState, selectStatus, selectHistory }) => ({
    selectRestrictedStatus: selectStatus,
    selectNoteHistory: selectHistory,
    selectRestrictedNotes: createSelector(
      adapter.getSelectors(selectRestrictedState).selectAll,
      selectOutboxEntries,
      selectPatientId,
      (stored, entries, patientId) => overlayNotes('restricted', { stored, entries, patientId }),
    ),
  }),
});

export const { selectRestrictedStatus, selectNoteHistory, selectRestrictedNotes } = restrictedFeature;

/** Events are written once and never removed, so those known stay. */
function inOrder(known: readonly TimelineEvent[], heard: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const byRev = new Map([...known, ...heard].map((event) => [event.rev, event]));
  return [...byRev.values()].sort((left, right) => left.rev - right.rev);
}
