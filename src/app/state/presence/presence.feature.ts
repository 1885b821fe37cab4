import { createFeature, createReducer, on } from '@ngrx/store';

import type { Presence } from '../../domain/presence/presence.ts';
import { PatientPageActions } from '../patient-record/patient-page.actions.ts';
import { PresenceFirestoreActions, SharedEditorActions } from './presence.actions.ts';

export interface PresenceState {
  /** Who else has an editor of the open patient's plan open; empty while one's own is closed. */
  readonly others: readonly Presence[];
}

const initialState: PresenceState = { others: [] };

export const presenceFeature = createFeature({
  name: 'presence',
  reducer: createReducer(
    initialState,
    on(PresenceFirestoreActions.changed, (_, { others }): PresenceState => ({ others })),
    on(
      SharedEditorActions.closed,
      PresenceFirestoreActions.ended,
      PatientPageActions.opened,
      PatientPageActions.closed,
      (): PresenceState => initialState,
    ),
  ),
});

export const { selectOthers } = presenceFeature;
