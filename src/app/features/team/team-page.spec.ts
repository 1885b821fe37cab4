import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';

import { accessFeature } from '../../state/access/access.feature.ts';
import { ConsentsFirestoreActions } from '../../state/access/consents.actions.ts';
import { consentsFeature } from '../../state/access/consents.feature.ts';
import { proxiesFeature } from '../../state/access/proxies.feature.ts';
import { SharingPageActions } from '../../state/access/sharing-page.actions.ts';
import { teamHistoryFeature } from '../../state/access/team-history.feature.ts';
import { EmergencyActions, EmergencyBannerActions } from '../../state/clinic/emergency.actions.ts';
import { emergencyFeature } from '../../state/clinic/emergency.feature.ts';
import { connectionFeature } from '../../state/connection/connection.feature.ts';
import { membersFeature } from '../../state/members/members.feature.ts';
import { outboxFeature } from '../../state/outbox/outbox.feature.ts';
import { PatientFirestoreActions } from '../../state/patient-record/patient.actions.ts';
import { patientFeature } from '../../state/patient-record/patient.feature.ts';
import { PatientPageActions } from '../../state/patient-record/patient-page.actions.ts';
import { TeamFirestoreActions } from '../../state/patient-record/team.actions.ts';
import { teamFeature } from '../../state/patient-record/team.feature.ts';
import { SessionActions } from '../../state/session/session.actions.ts';
import { sessionFeature } from '../../state/session/session.feature.ts';
import { aCareTeamMember } from '../../testing/a-care-team-member.ts';
import { aMember } from '../../testing/a-member.ts';
import { aPatient } from '../../testing/a-patient.ts';
import { documentSnapshot, firstSnapshot } from '../../testing/a-snapshot.ts';
import { anAccount } from '../../testing/an-account.ts';
import { OnScreen } from '../../testing/on-screen.ts';
import { openStore } from '../../testing/open-store.ts';
import { TeamPage } from './team-page.ts';

const patientId = 'maya-roberts';

describe('The page of a care team', () => {
  let store: Store;
  let screen: OnScreen<TeamPage>;
  let dispatch: jasmine.Spy;

  /** Opens it for this coordinator; Cora is on the team. */
  async function open(uid: string): Promise<void> {
    const member = aMember({ uid, roles: ['coordinator'], discipline: null });
    store.dispatch(SessionActions.accountFound({ account: anAccount({ uid, member }) }));
    dispatch = spyOn(store, 'dispatch').and.callThrough();
    screen = await OnScreen.show(TeamPage, { patientId });
    store.dispatch(PatientPageActions.opened({ patientId }));
    store.dispatch(PatientFirestoreActions.changed({ snapshot: documentSnapshot(aPatient()) }));
    store.dispatch(TeamFirestoreActions.changed({ changes: firstSnapshot([aCareTeamMember()]) }));
    store.dispatch(ConsentsFirestoreActions.changed({ changes: firstSnapshot([]) }));
    await screen.settle();
  }

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    ({ store } = openStore(
      ...[sessionFeature, connectionFeature, outboxFeature, patientFeature, teamFeature, membersFeature].map((slice) =>
        provideState(slice as typeof sessionFeature),
      ),
      ...[accessFeature, consentsFeature, proxiesFeature, teamHistoryFeature, emergencyFeature].map((slice) =>
        provideState(slice as unknown as typeof sessionFeature),
      ),
    ));
  });

  it('lets a coordinator of the team change it, and counts no hour', async () => {
    await open('cora');
    expect(screen.find('button', 'End membership of Rosa Ahmed')).toBeDefined();
    expect(dispatch).not.toHaveBeenCalledWith(EmergencyBannerActions.opened({ patientId }));
  });

  it('changes nothing for a coordinator who reads it in an emergency', async () => {
    await open('nora');
    expect(screen.text).toContain('Rosa Ahmed');
    expect(screen.find('button', 'End membership')).toBeUndefined();
    expect(screen.find('button', 'Record consent')).toBeUndefined();
  });

  it('closes when the hour of the emergency is over', async () => {
    await open('nora');
    expect(dispatch).toHaveBeenCalledWith(EmergencyBannerActions.opened({ patientId }));
    dispatch.calls.reset();
    store.dispatch(EmergencyActions.ended());
    await screen.settle();
    expect(dispatch).toHaveBeenCalledWith(SharingPageActions.opened({ patientId }));
    screen.fixture.destroy();
    expect(dispatch).toHaveBeenCalledWith(EmergencyBannerActions.closed());
  });
});
