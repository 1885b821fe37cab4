import type { EntityState } from '@ngrx/entity';
import { createEntityAdapter } from '@ngrx/entity';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';

import type { ListenStatus } from '../../domain/access/listen-status.ts';
import type { TeamNoteContent } from '../../domain/care-plan/note.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import { applyChanges } from '../listening/apply-changes.ts';
import { selectOutboxEntries } from '../outbox/outbox.feature.ts';
import { selectPatientId } from '../patient-record/patient.feature.ts';
import { PatientPageActions } from '../patient-record/patient-page.actions.ts';
import { RECORD_REFUSED } from '../patient-record/record-refused.ts';
import { NotesFirestoreActions } from './notes.actions.ts';
import { overlayNotes } from './overlay-notes.ts';

export type TeamNote = PlanRecord<TeamNoteContent>;

export interface NotesState extends EntityState<TeamNote> {
  readonly status: ListenStatus;
}

const adapter = createEntityAdapter<TeamNote>();
const initialState: NotesState = { ...adapter.getInitialState(), status: 'closed' };

export const notesFeature = createFeature({
  name: 'notes',
  reducer: createReducer(
    initialState,
    on(PatientPageActions.opened, (): NotesState => ({ ...initialState, status: 'opening' })),
    on(NotesFirestoreActions.changed, (state, { changes }): NotesState =>
      state.status === 'denied' ? state : { ...applyChanges(adapter, state, changes), status: 'live' },
    ),
    on(NotesFirestoreActions.refused, ...RECORD_REFUSED, (): NotesState => ({ ...initialState, status: 'denied' })),
    on(NotesFirestoreActions.failed, (state): NotesState => ({ ...state, status: 'failed' })),
    on(PatientPageActions.closed, (): NotesState => initialState),
  ),
  extraSelectors: ({ selectNotesState, selectStatus }) => ({
    selectNotesStatus: selectStatus,
    selectNotes: createSelector(
      adapter.getSelectors(selectNotesState).selectAll,
      selectOutboxEntries,
      selectPatientId,
      (stored, entries, patientId) => overlayNotes('notes', { stored, entries, patientId }),
    ),
  }),
});

export const { selectNotesStatus, selectNotes } = notesFeature;
