import type { Actions } from '@ngrx/effects';
import type { Action, Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';
import { Subject } from 'rxjs';

import type { CollectionChanges } from '../../data/collection-changes.ts';
import { ReadRefused } from '../../data/read-refused.ts';
import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts';
import { aMember } from '../../testing/a-member.ts';
import { aRestrictedNote, aTeamNote } from '../../testing/a-note.ts';
import { firstSnapshot } from '../../testing/a-snapshot.ts';
import { anAccount, aPatientAccount } from '../../testing/an-account.ts';
import { openStore } from '../../testing/open-store.ts';
import { patientFeature } from '../patient-record/patient.feature.ts';
import { PatientPageActions } from '../patient-record/patient-page.actions.ts';
import { SessionActions } from '../session/session.actions.ts';
import { sessionFeature } from '../session/session.feature.ts';
import { NotesFirestoreActions, RestrictedFirestoreActions, RestrictedNoteActions } from './notes.actions.ts';
import { listenToNoteHistory, listenToNotes, listenToRestricted } from './notes.effects.ts';
import type { TeamNote } from './notes.feature.ts';
import type { RestrictedNote } from './restricted.feature.ts';

const paul = anAccount({ uid: 'paul', member: aMember({ uid: 'paul', discipline: 'psychology' }) });
const maya = PatientPageActions.opened({ patientId: 'maya-roberts' });

describe('Listening to notes', () => {
  let store: Store;
  let actions: Actions;
  let told: Action[];
  let notes: Subject<CollectionChanges<TeamNote>>;
  let restricted: Subject<CollectionChanges<RestrictedNote>>;
  let history: Subject<CollectionChanges<TimelineEvent>>;
  let asked: string[];

  beforeEach(() => {
    ({ store, actions } = openStore(provideState(sessionFeature), provideState(patientFeature)));
    notes = new Subject();
    restricted = new Subject();
    history = new Subject();
    told = [];
    asked = [];
    const listeners = [
      listenToNotes(actions, store, () => notes),
      listenToRestricted(actions, store, (_, discipline) => {
        asked.push(discipline);
        return restricted;
      }),
      listenToNoteHistory(actions, store, (_, { noteId }) => {
        asked.push(noteId);
        return history;
      }),
    ];
    for (const listener of listeners) listener.subscribe((action) => told.push(action));
  });

  it('of the team is for the team', () => {
    store.dispatch(SessionActions.accountFound({ account: anAccount() }));
    store.dispatch(maya);
    const changes = firstSnapshot([aTeamNote()]);
    notes.next(changes);
    expect(told).toEqual([NotesFirestoreActions.changed({ changes })]);
    notes.error(new ReadRefused(new Error('no')));
    expect(told.at(-1)).toEqual(NotesFirestoreActions.refused());
  });

  it('asks nothing in a patient’s browser', () => {
    store.dispatch(SessionActions.accountFound({ account: aPatientAccount() }));
    store.dispatch(maya);
    expect(notes.observed).toBeFalse();
    expect(restricted.observed).toBeFalse();
  });

  it('asks for restricted notes only for the discipline that keeps them', () => {
    store.dispatch(SessionActions.accountFound({ account: anAccount() }));
    store.dispatch(maya);
    store.dispatch(RestrictedNoteActions.historyWanted({ noteId: 'r1' }));
    expect(asked).toEqual([]);
    store.dispatch(SessionActions.accountFound({ account: paul }));
    store.dispatch(maya);
    expect(asked).toEqual(['psychology']);
    const changes = firstSnapshot([aRestrictedNote()]);
    restricted.next(changes);
    expect(told).toEqual([RestrictedFirestoreActions.changed({ changes })]);
  });

  it('shows one history at a time, and ends it when it is closed', () => {
    store.dispatch(SessionActions.accountFound({ account: paul }));
    store.dispatch(maya);
    store.dispatch(RestrictedNoteActions.historyWanted({ noteId: 'r1' }));
    expect(history.observed).toBeTrue();
    store.dispatch(RestrictedNoteActions.historyClosed());
    expect(history.observed).toBeFalse();
  });
});
