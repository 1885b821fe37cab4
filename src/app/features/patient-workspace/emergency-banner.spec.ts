import type { Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';

import { EmergencyActions, EmergencyBannerActions } from '../../state/clinic/emergency.actions.ts';
import { emergencyFeature } from '../../state/clinic/emergency.feature.ts';
import { HandoverFirestoreActions } from '../../state/clinic/handover.actions.ts';
import { handoversFeature } from '../../state/clinic/handovers.feature.ts';
import { PatientPageActions } from '../../state/patient-record/patient-page.actions.ts';
import { SessionActions } from '../../state/session/session.actions.ts';
import { sessionFeature } from '../../state/session/session.feature.ts';
import { aPatient } from '../../testing/a-patient.ts';
import { anAccount } from '../../testing/an-account.ts';
import { OnScreen } from '../../testing/on-screen.ts';
import { openStore } from '../../testing/open-store.ts';
import { EmergencyBanner } from './emergency-banner.ts';

describe('The banner of an emergency', () => {
  let store: Store;
  let dispatch: jasmine.Spy;

  beforeEach(() => {
    ({ store } = openStore(
      provideState(sessionFeature),
      provideState(emergencyFeature),
      provideState(handoversFeature),
    ));
    store.dispatch(SessionActions.accountFound({ account: anAccount() }));
    dispatch = spyOn(store, 'dispatch').and.callThrough();
  });

  function show(teamUids: readonly string[]): Promise<OnScreen<EmergencyBanner>> {
    return OnScreen.show(EmergencyBanner, { patient: aPatient({ teamUids }) });
  }

  it('is not there for the team', async () => {
    const screen = await show(['rosa']);
    expect(screen.text.trim()).toBe('');
    expect(dispatch).not.toHaveBeenCalled();
  });

  it('says until when, by the clinic’s clock, and what is possible', async () => {
    const screen = await show(['fay']);
    expect(dispatch).toHaveBeenCalledOnceWith(EmergencyBannerActions.opened({ patientId: aPatient().id }));
    store.dispatch(EmergencyActions.endKnown({ until: '2026-05-05T10:42:00.000Z' }));
    await screen.settle();
    expect(screen.text).toContain('Emergency access until 11:42');
    expect(screen.text).toContain('not change it');
  });

  it('closes the record at the end, whatever the server goes on to say', async () => {
    const screen = await show(['fay']);
    store.dispatch(EmergencyActions.ended());
    await screen.settle();
    expect(dispatch).toHaveBeenCalledWith(PatientPageActions.opened({ patientId: aPatient().id }));
  });

  it('asks its reader to tell the coordinator where Braid could not', async () => {
    store.dispatch(EmergencyActions.granted({ patientId: aPatient().id, handoverId: 'one' }));
    const screen = await show(['fay']);
    expect(screen.text).not.toContain('please tell them');
    store.dispatch(HandoverFirestoreActions.notStored({ id: 'one', reason: 'offline' }));
    await screen.settle();
    expect(screen.text).toContain('please tell them');
  });
});
