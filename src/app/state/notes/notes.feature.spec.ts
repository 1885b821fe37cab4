import { aTeamNote } from '../../testing/a-note.ts';
import { firstSnapshot } from '../../testing/a-snapshot.ts';
import { PatientFirestoreActions } from '../patient-record/patient.actions.ts';
import { PatientPageActions } from '../patient-record/patient-page.actions.ts';
import { SectionsFirestoreActions } from '../patient-record/sections.actions.ts';
import { TeamFirestoreActions } from '../patient-record/team.actions.ts';
import { NotesFirestoreActions } from './notes.actions.ts';
import { notesFeature } from './notes.feature.ts';

const { reducer } = notesFeature;
const opened = reducer(undefined, PatientPageActions.opened({ patientId: 'maya-roberts' }));
const heard = NotesFirestoreActions.changed({ changes: firstSnapshot([aTeamNote()]) });

describe('The team’s notes', () => {
  for (const end of [
    NotesFirestoreActions.refused(),
    PatientPageActions.accessEnded({ end: { at: '2026-05-05T09:42:00.000Z', contact: null } }),
    PatientFirestoreActions.refused(),
    TeamFirestoreActions.refused(),
    SectionsFirestoreActions.refused(),
  ]) {
    it(`leave this window at ${end.type}, whatever is heard after it`, () => {
      const live = reducer(opened, heard);
      expect(live.ids.length).toBe(1);
      const denied = reducer(live, end);
      expect(denied).toEqual({ ids: [], entities: {}, status: 'denied' });
      expect(reducer(denied, heard)).toEqual(denied);
    });
  }
});
