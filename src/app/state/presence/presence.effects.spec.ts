import type { Actions } from '@ngrx/effects';
import type { Action, Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';
import { Subject } from 'rxjs';

import type { Presence } from '../../domain/presence/presence.ts';
import { anAccount, aPatientAccount } from '../../testing/an-account.ts';
import { openStore } from '../../testing/open-store.ts';
import { PatientPageActions } from '../patient-record/patient-page.actions.ts';
import { SessionActions, SignOutPageActions } from '../session/session.actions.ts';
import { sessionFeature } from '../session/session.feature.ts';
import { PresenceFirestoreActions, SharedEditorActions } from './presence.actions.ts';
import { showPresence } from './presence.effects.ts';
import { presenceFeature, selectOthers } from './presence.feature.ts';

const pete: Presence = {
  uid: 'pete',
  clinicId: 'northgate',
  patientId: 'maya-roberts',
  name: 'Pete Okafor',
  strand: 'rheumatology',
  section: 'rheumatology',
};
const opened = SharedEditorActions.opened({ patientId: 'maya-roberts', section: 'rheumatology' });

describe('Being present in an editor', () => {
  let store: Store;
  let actions: Actions;
  let shown: { own: Presence; others: Subject<readonly Presence[]> }[];

  beforeEach(() => {
    ({ store, actions } = openStore(provideState(sessionFeature), provideState(presenceFeature)));
    shown = [];
    showPresence(actions, store, (own) => {
      const others = new Subject<readonly Presence[]>();
      shown.push({ own, others });
      return others;
    }).subscribe((action: Action) => store.dispatch(action));
    store.dispatch(SessionActions.accountFound({ account: anAccount() }));
  });

  const live = () => shown.filter(({ others }) => others.observed).length;
  const others = () => store.selectSignal(selectOthers)();

  it('asks nothing of the server while no editor is open', () => expect(shown).toEqual([]));

  it('says who is in which section, and hears who else is', () => {
    store.dispatch(opened);
    expect(shown[0]?.own).toEqual({ ...pete, uid: 'rosa', name: 'Rosa Ahmed' });
    shown[0]?.others.next([pete]);
    expect(others()).toEqual([pete]);
  });

  for (const [what, action] of [
    ['its editor is closed', SharedEditorActions.closed()],
    ['the patient is closed', PatientPageActions.closed()],
    ['its author signs out', SignOutPageActions.opened()],
  ] as const) {
    it(`ends when ${what}`, () => {
      store.dispatch(opened);
      store.dispatch(action);
      expect(live()).toBe(0);
    });
  }

  it('forgets the others when the editor is closed', () => {
    store.dispatch(opened);
    shown[0]?.others.next([pete]);
    store.dispatch(SharedEditorActions.closed());
    expect(others()).toEqual([]);
  });

  it('moves along to another section', () => {
    store.dispatch(opened);
    store.dispatch(SharedEditorActions.opened({ patientId: 'maya-roberts', section: 'coordination' }));
    expect(live()).toBe(1);
    expect(shown[1]?.own.section).toBe('coordination');
  });

  it('disturbs nobody where it is refused', () => {
    const told: Action[] = [];
    actions.subscribe((action) => told.push(action));
    store.dispatch(opened);
    shown[0]?.others.error(new Error('refused'));
    expect(told.at(-1)).toEqual(PresenceFirestoreActions.ended());
    store.dispatch(opened);
    expect(live()).toBe(1);
  });

  it('is not for patients, whose words are nobody else’s to edit', () => {
    store.dispatch(SessionActions.accountFound({ account: aPatientAccount() }));
    store.dispatch(SharedEditorActions.opened({ patientId: 'maya-roberts', section: 'patient' }));
    expect(shown).toEqual([]);
  });
});
