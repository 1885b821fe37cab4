import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';

import { EmergencyActions, RefusedRecordActions } from '../../state/clinic/emergency.actions.ts';
import { emergencyFeature } from '../../state/clinic/emergency.feature.ts';
import type { HandoverActions } from '../../state/clinic/handover.actions.ts';
import { HandoverFirestoreActions } from '../../state/clinic/handover.actions.ts';
import { handoversFeature } from '../../state/clinic/handovers.feature.ts';
import { ConnectionActions } from '../../state/connection/connection.actions.ts';
import { connectionFeature } from '../../state/connection/connection.feature.ts';
import { LockMemory } from '../../state/lock/lock-memory.ts';
import { PatientPageActions } from '../../state/patient-record/patient-page.actions.ts';
import { SessionActions } from '../../state/session/session.actions.ts';
import { sessionFeature } from '../../state/session/session.feature.ts';
import { aMember } from '../../testing/a-member.ts';
import { anAccount } from '../../testing/an-account.ts';
import { OnScreen } from '../../testing/on-screen.ts';
import { openStore } from '../../testing/open-store.ts';
import { RefusedRecord } from './refused-record.ts';

const PETE = anAccount({ uid: 'pete', member: aMember({ uid: 'pete', name: 'Pete Okafor', discipline: 'pain' }) });
const REQUEST = 'Ask the care coordinator';
const EMERGENCY = 'Emergency access';
const REASON = 'What the emergency is';

describe('A record that is not open to its reader', () => {
  let store: Store;
  let screen: OnScreen<RefusedRecord>;
  let dispatch: jasmine.Spy;

  async function show(account = PETE): Promise<void> {
    store.dispatch(SessionActions.accountFound({ account }));
    screen = await OnScreen.show(RefusedRecord, { patientId: 'tom-ellis' });
    dispatch = spyOn(store, 'dispatch').and.callThrough();
  }

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    ({ store } = openStore(
      provideState(sessionFeature),
      provideState(connectionFeature),
      provideState(emergencyFeature),
      provideState(handoversFeature),
    ));
  });

  it('is no page, whether there is such a record or not', async () => {
    await show();
    expect(screen.element.querySelector('h1')?.innerText).toBe('There is no such page for you');
    expect(screen.text).not.toContain('tom-ellis');
  });

  it('can be asked for, with a reason, from any coordinator of the clinic', async () => {
    await show();
    await screen.press(REQUEST);
    await screen.press('Send the request');
    expect(screen.text).toContain('Say in a few words why you need access.');
    expect(dispatch).not.toHaveBeenCalled();
    await screen.type('Why you need access', ' He is booked into my clinic. ');
    await screen.press('Send the request');
    const { handover } = dispatch.calls.mostRecent().args[0] as ReturnType<typeof HandoverActions.sent>;
    expect(handover).toEqual(
      jasmine.objectContaining({
        kind: 'access-request',
        clinicId: 'northgate',
        patientId: 'tom-ellis',
        toUid: '',
        text: 'He is booked into my clinic.',
      }),
    );
    store.dispatch(HandoverFirestoreActions.stored({ id: handover.id }));
    await screen.settle();
    expect(screen.text).toContain('Sent.');
    expect(screen.find('button', 'Send the request')).toBeUndefined();
  });

  it('keeps the request on screen when it could not be sent', async () => {
    await show();
    await screen.press(REQUEST);
    await screen.type('Why you need access', 'He is booked into my clinic.');
    await screen.press('Send the request');
    const { handover } = dispatch.calls.mostRecent().args[0] as ReturnType<typeof HandoverActions.sent>;
    store.dispatch(HandoverFirestoreActions.notStored({ id: handover.id, reason: 'offline' }));
    await screen.settle();
    expect(screen.text).toContain('Not sent: Braid cannot be reached.');
    expect(screen.valueOf('Why you need access')).toBe('He is booked into my clinic.');
  });

  it('opens in an emergency for a reason of at least ten characters', async () => {
    await show();
    await screen.press(EMERGENCY);
    expect(screen.text).toContain('for one hour');
    await screen.type(REASON, 'Seizure');
    await screen.press('Open for one hour');
    expect(screen.text).toContain('Say in at least 10 characters');
    expect(document.activeElement).toBe(screen.get('textbox', REASON));
    expect(dispatch).not.toHaveBeenCalled();
    await screen.type(REASON, 'Seizure in the waiting room');
    await screen.press('Open for one hour');
    expect(dispatch).toHaveBeenCalledOnceWith(
      RefusedRecordActions.emergencyDeclared({ patientId: 'tom-ellis', reason: 'Seizure in the waiting room' }),
    );
    store.dispatch(EmergencyActions.granted({ patientId: 'tom-ellis', handoverId: 'one' }));
    await screen.settle();
    expect(dispatch).toHaveBeenCalledWith(PatientPageActions.opened({ patientId: 'tom-ellis' }));
  });

  it('says when it cannot be opened, and keeps the reason', async () => {
    await show();
    await screen.press(EMERGENCY);
    await screen.type(REASON, 'Seizure in the waiting room');
    store.dispatch(EmergencyActions.notGranted({ reason: 'refused' }));
    await screen.settle();
    expect(screen.text).toContain('This record cannot be opened for you.');
    expect(screen.valueOf(REASON)).toBe('Seizure in the waiting room');
  });

  it('is not opened offline, and says why', async () => {
    await show();
    await screen.press(EMERGENCY);
    await screen.type(REASON, 'Seizure in the waiting room');
    store.dispatch(ConnectionActions.lost());
    await screen.settle();
    dispatch.calls.reset();
    await screen.press('Open for one hour');
    expect(screen.text).toContain('Emergency access needs a connection');
    expect(dispatch).not.toHaveBeenCalled();
  });

  it('has after the lock the reason that was being typed', async () => {
    const lock = TestBed.inject(LockMemory);
    await show();
    await screen.press(EMERGENCY);
    await screen.type(REASON, 'Seizure in the wai');
    lock.lock();
    screen.fixture.destroy();
    lock.forget();
    screen = await OnScreen.show(RefusedRecord, { patientId: 'tom-ellis' });
    expect(screen.valueOf(REASON)).toBe('Seizure in the wai');
  });

  it('offers an administrator no way in', async () => {
    await show(anAccount({ member: aMember({ roles: ['admin'], discipline: null }) }));
    expect(screen.find('button', EMERGENCY)).toBeUndefined();
    expect(screen.find('button', REQUEST)).toBeUndefined();
  });
});
