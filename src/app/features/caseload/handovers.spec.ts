import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';

import { CaseloadFirestoreActions } from '../../state/caseload/caseload.actions.ts';
import { caseloadFeature } from '../../state/caseload/caseload.feature.ts';
import { HandoverActions, HandoverFirestoreActions } from '../../state/clinic/handover.actions.ts';
import { handoversFeature } from '../../state/clinic/handovers.feature.ts';
import { ConnectionActions } from '../../state/connection/connection.actions.ts';
import { connectionFeature } from '../../state/connection/connection.feature.ts';
import { SessionActions } from '../../state/session/session.actions.ts';
import { sessionFeature } from '../../state/session/session.feature.ts';
import { aHandover } from '../../testing/a-handover.ts';
import { aMember } from '../../testing/a-member.ts';
import { aPatient } from '../../testing/a-patient.ts';
import { firstSnapshot } from '../../testing/a-snapshot.ts';
import { anAccount } from '../../testing/an-account.ts';
import { OnScreen } from '../../testing/on-screen.ts';
import { openStore } from '../../testing/open-store.ts';
import { Handovers } from './handovers.ts';

const CORA = aMember({ uid: 'cora', name: 'Cora Bell', roles: ['coordinator'], discipline: null });
const REQUEST = aHandover({
  id: 'handover-2',
  kind: 'access-request',
  fromName: 'Pete Okafor',
  patientId: 'tom-ellis',
  about: 'Access to a record',
  text: 'He is booked into my clinic.',
});

describe('What colleagues hand to a coordinator', () => {
  let store: Store;
  let screen: OnScreen<Handovers>;

  async function show(member = CORA): Promise<jasmine.Spy> {
    store.dispatch(SessionActions.accountFound({ account: anAccount({ uid: member.uid, member }) }));
    store.dispatch(CaseloadFirestoreActions.changed({ changes: firstSnapshot([aPatient()]) }));
    const dispatch = spyOn(store, 'dispatch').and.callThrough();
    screen = await OnScreen.show(Handovers);
    return dispatch;
  }

  async function hear(...handovers: readonly ReturnType<typeof aHandover>[]): Promise<void> {
    store.dispatch(HandoverFirestoreActions.changed({ changes: firstSnapshot(handovers) }));
    await screen.settle();
  }

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    ({ store } = openStore(
      provideState(sessionFeature),
      provideState(connectionFeature),
      provideState(caseloadFeature),
      provideState(handoversFeature),
    ));
  });

  it('says nothing while there is nothing', async () => {
    await show();
    expect(screen.text.trim()).toBe('');
  });

  it('tells from whom, about what and about whom', async () => {
    await show();
    await hear(aHandover(), REQUEST);
    expect(screen.text).toContain('2 things for you');
    expect(screen.text).toContain('Nina Costa · Food and supplements · Maya Roberts');
    expect(screen.text).toContain('No reaction to milk in two weeks.');
    expect(screen.text).toContain('Pete Okafor · asks for access');
  });

  it('does not pretend to know who is not on the caseload', async () => {
    await show();
    await hear(REQUEST);
    expect(screen.text).toContain('somebody who is not on your caseload (tom-ellis)');
    expect(screen.find('link', 'Open the team')).toBeUndefined();
  });

  it('leads from a request to the team it is about', async () => {
    await show();
    await hear({ ...REQUEST, patientId: aPatient().id });
    expect(screen.get('link', 'Open the team').getAttribute('href')).toBe(`/patients/${aPatient().id}/team`);
  });

  it('is finished by one press, and says when that was not taken', async () => {
    const dispatch = await show();
    await hear(aHandover());
    await screen.press('Done: Food and supplements, from Nina Costa');
    expect(dispatch).toHaveBeenCalledWith(HandoverActions.done({ id: 'handover-1' }));
    store.dispatch(HandoverFirestoreActions.notDone({ id: 'handover-1', reason: 'offline' }));
    await screen.settle();
    expect(screen.text).toContain('Not done: Braid cannot be reached.');
  });

  it('waits for a connection, and says so', async () => {
    const dispatch = await show();
    await hear(aHandover());
    store.dispatch(ConnectionActions.lost());
    await screen.settle();
    await screen.press('Done: Food and supplements');
    expect(screen.text).toContain('This needs a connection.');
    expect(dispatch).not.toHaveBeenCalledWith(HandoverActions.done({ id: 'handover-1' }));
  });

  it('is not asked for on behalf of who is no coordinator', async () => {
    const dispatch = await show(aMember());
    expect(dispatch).not.toHaveBeenCalledWith(HandoverActions.listOpened());
  });
});
