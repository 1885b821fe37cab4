import type { Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';
import { of } from 'rxjs';

import { aCareTeamMember } from '../../testing/a-care-team-member.ts';
import { aPatient } from '../../testing/a-patient.ts';
import { documentSnapshot, firstSnapshot } from '../../testing/a-snapshot.ts';
import { anAccount } from '../../testing/an-account.ts';
import { openStore } from '../../testing/open-store.ts';
import { outboxFeature } from '../outbox/outbox.feature.ts';
import { SessionActions } from '../session/session.actions.ts';
import { sessionFeature } from '../session/session.feature.ts';
import { tellOfEnd } from './end-of-access.ts';
import { PatientFirestoreActions } from './patient.actions.ts';
import { patientFeature, selectEndOfAccess } from './patient.feature.ts';
import { PatientPageActions } from './patient-page.actions.ts';
import { SectionsFirestoreActions } from './sections.actions.ts';
import { TeamFirestoreActions } from './team.actions.ts';
import { teamFeature } from './team.feature.ts';

describe('the end of access to a record', () => {
  let store: Store;

  beforeEach(() => {
    jasmine.clock().install().mockDate(new Date('2026-05-04T09:42:00.000Z'));
    ({ store } = openStore(
      provideState(sessionFeature),
      provideState(outboxFeature),
      provideState(patientFeature),
      provideState(teamFeature),
    ));
    store.dispatch(SessionActions.accountFound({ account: anAccount() }));
    store.dispatch(PatientPageActions.opened({ patientId: 'maya-roberts' }));
  });
  afterEach(() => jasmine.clock().uninstall());

  const refuse = () =>
    of(SectionsFirestoreActions.refused())
      .pipe(tellOfEnd(store, SectionsFirestoreActions.refused.type))
      .subscribe((action) => store.dispatch(action));
  const end = () => store.selectSignal(selectEndOfAccess)();
  const open = () => store.dispatch(PatientFirestoreActions.changed({ snapshot: documentSnapshot(aPatient()) }));

  it('leaves the time and whom to ask, and nothing else of the patient', () => {
    const cora = aCareTeamMember({ uid: 'cora', name: 'Cora Bell', strand: 'coordination' });
    open();
    store.dispatch(TeamFirestoreActions.changed({ changes: firstSnapshot([cora, aCareTeamMember()]) }));
    refuse();
    expect(end()).toEqual({ at: '2026-05-04T09:42:00.000Z', contact: 'Cora Bell' });
    expect(store.selectSignal(patientFeature.selectStored)()).toBeNull();
    expect(store.selectSignal(teamFeature.selectEntities)()).toEqual({});
  });

  it('is told once, whichever part of the record is refused next', () => {
    open();
    refuse();
    jasmine.clock().tick(1000);
    store.dispatch(TeamFirestoreActions.refused());
    refuse();
    expect(end()).toEqual({ at: '2026-05-04T09:42:00.000Z', contact: null });
  });

  it('is not told of a record that was never open, or its refusal would tell that it exists', () => {
    refuse();
    expect(end()).toBeNull();
  });

  it('is not told of a record that an emergency had lent', () => {
    const ofOthers = aPatient({ teamUids: ['cora', 'fay'] });
    store.dispatch(PatientFirestoreActions.changed({ snapshot: documentSnapshot(ofOthers) }));
    refuse();
    expect(end()).toBeNull();
    expect(store.selectSignal(patientFeature.selectStored)()).toBeNull();
  });

  it('is forgotten with the next patient', () => {
    open();
    refuse();
    store.dispatch(PatientPageActions.opened({ patientId: 'tom-ellis' }));
    expect(end()).toBeNull();
  });
});
