import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';

import type { Change } from '../../domain/changes/change.ts';
import { AccessActions } from '../../state/access/access.actions.ts';
import { accessFeature } from '../../state/access/access.feature.ts';
import { ConsentsFirestoreActions } from '../../state/access/consents.actions.ts';
import { consentsFeature } from '../../state/access/consents.feature.ts';
import { EmergenciesFirestoreActions } from '../../state/access/emergencies.actions.ts';
import { emergenciesFeature } from '../../state/access/emergencies.feature.ts';
import { ProxiesFirestoreActions } from '../../state/access/proxies.actions.ts';
import { proxiesFeature } from '../../state/access/proxies.feature.ts';
import { invitationsFeature } from '../../state/clinic/invitations.feature.ts';
import { ConnectionActions } from '../../state/connection/connection.actions.ts';
import { connectionFeature } from '../../state/connection/connection.feature.ts';
import { outboxFeature } from '../../state/outbox/outbox.feature.ts';
import { PatientFirestoreActions } from '../../state/patient-record/patient.actions.ts';
import { patientFeature } from '../../state/patient-record/patient.feature.ts';
import { PatientPageActions } from '../../state/patient-record/patient-page.actions.ts';
import { TeamFirestoreActions } from '../../state/patient-record/team.actions.ts';
import { teamFeature } from '../../state/patient-record/team.feature.ts';
import { SessionActions } from '../../state/session/session.actions.ts';
import { sessionFeature } from '../../state/session/session.feature.ts';
import { aCareTeamMember } from '../../testing/a-care-team-member.ts';
import { withKind } from '../../testing/a-change.ts';
import { aPatient } from '../../testing/a-patient.ts';
import { aPlanRecord } from '../../testing/a-plan-record.ts';
import { documentSnapshot, firstSnapshot, nextSnapshot } from '../../testing/a-snapshot.ts';
import { aTimelineEvent } from '../../testing/a-timeline-event.ts';
import { aPatientAccount } from '../../testing/an-account.ts';
import { OnScreen } from '../../testing/on-screen.ts';
import { openStore } from '../../testing/open-store.ts';
import { MyConsentPage } from './my-consent-page.ts';

const GIVEN = { state: 'given', on: '2026-01-12', how: 'witnessed', witness: 'Cora Bell', note: '' } as const;
const LEO = { name: 'Leo Roberts', relation: 'husband', sees: ['sleep'], from: '2026-01-12', to: null } as const;
const CORA = aCareTeamMember({ uid: 'cora', name: 'Cora Bell', strand: 'coordination' });
const FAY = aCareTeamMember({ uid: 'fay', name: 'Fay Lindqvist', strand: 'physiotherapy' });

describe('Who sees my plan', () => {
  let store: Store;
  let screen: OnScreen<MyConsentPage>;
  let sent: Change[];

  const consent = (discipline: 'rheumatology' | 'physiotherapy', rev = 1, state: 'given' | 'withdrawn' = 'given') =>
    aPlanRecord({ ...GIVEN, state }, { id: discipline, discipline, rev });

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    let actions;
    ({ store, actions } = openStore(
      ...[sessionFeature, connectionFeature, outboxFeature, patientFeature, teamFeature].map((slice) =>
        provideState(slice as typeof sessionFeature),
      ),
      ...[accessFeature, consentsFeature, proxiesFeature, emergenciesFeature, invitationsFeature].map((slice) =>
        provideState(slice as unknown as typeof sessionFeature),
      ),
    ));
    sent = [];
    actions.subscribe((action: { type: string; change?: Change }) => {
      if (action.type === AccessActions.changeSubmitted.type && action.change) sent.push(action.change);
    });
    store.dispatch(SessionActions.accountFound({ account: aPatientAccount() }));
    screen = await OnScreen.show(MyConsentPage);
    store.dispatch(PatientPageActions.opened({ patientId: 'maya-roberts' }));
    store.dispatch(PatientFirestoreActions.changed({ snapshot: documentSnapshot(aPatient()) }));
    store.dispatch(TeamFirestoreActions.changed({ changes: firstSnapshot([CORA, aCareTeamMember(), FAY]) }));
    const answers = [consent('rheumatology'), consent('physiotherapy')];
    store.dispatch(ConsentsFirestoreActions.changed({ changes: firstSnapshot(answers) }));
    const leo = aPlanRecord({ ...LEO, sees: [...LEO.sees] }, { id: 'leo', discipline: 'patient' });
    store.dispatch(ProxiesFirestoreActions.changed({ changes: firstSnapshot([leo]) }));
    store.dispatch(EmergenciesFirestoreActions.changed({ changes: firstSnapshot([]) }));
    await screen.settle();
  });

  it('names who can open it now, and who heard the patient say so', () => {
    expect(screen.text).toContain('These people can open your plan now');
    expect(screen.text).toMatch(/Cora Bell\s+care coordinator/);
    expect(screen.text).toContain('You said so to Cora Bell on 12 January 2026.');
  });

  it('asks once, says what stays and who still reads, and sends the patient’s own answer', async () => {
    await screen.press('Stop sharing with rheumatology');
    expect(screen.text).toContain(
      'What they wrote stays. These people can still open it: Cora Bell and Fay Lindqvist.',
    );
    expect(sent).toEqual([]);
    await screen.press('Yes, stop sharing');
    expect(sent[0]).toEqual(jasmine.objectContaining({ collection: 'consents', docId: 'rheumatology', baseRev: 1 }));
    expect(sent[0]?.patch).toEqual(jasmine.objectContaining({ state: 'withdrawn', how: 'own', witness: null }));
  });

  it('offers to share again once it is withdrawn, and names the reader no more', async () => {
    const patient = aPatient({ rev: 2, teamUids: ['cora', 'fay'] });
    store.dispatch(PatientFirestoreActions.changed({ snapshot: documentSnapshot(patient) }));
    const changes = nextSnapshot({ upserted: [consent('rheumatology', 2, 'withdrawn')] });
    store.dispatch(ConsentsFirestoreActions.changed({ changes }));
    await screen.settle();
    expect(screen.find('button', 'Share my plan with rheumatology')).toBeDefined();
    expect(screen.element.querySelector('.readers')?.textContent).not.toContain('Rosa Ahmed');
  });

  it('lets somebody close read what is ticked, psychology only by hand', async () => {
    await screen.press('Add somebody');
    await screen.press('Add this person');
    expect(screen.text).toContain('Please type their name.');
    await screen.type('Their name', 'Asha Roberts');
    await screen.type('Who are they to you?', 'daughter');
    await screen.press('Add this person');
    expect(sent.map(withKind)[0]?.kind).toBe('proxy.added');
    expect(sent[0]?.patch['sees']).toContain('sleep');
    expect(sent[0]?.patch['sees']).not.toContain('psychology');
  });

  it('changes what somebody close reads only when it is saved, and ends it after asking', async () => {
    await screen.press('Psychology', 'checkbox');
    expect(sent).toEqual([]);
    await screen.press('Save what Leo Roberts can read');
    expect(sent[0]?.patch).toEqual({ sees: ['psychology', 'sleep'] });
    store.dispatch(AccessActions.answered({ key: 'proxies/leo', answer: 'done' }));
    await screen.settle();
    await screen.press('Stop sharing with Leo Roberts');
    await screen.press('Yes, stop sharing');
    expect(sent.map(withKind)[1]?.kind).toBe('proxy.ended');
  });

  it('says who opened it in an emergency, and why', async () => {
    expect(screen.text).toContain('Nobody has done this.');
    const opened = aTimelineEvent({
      collection: 'emergency',
      actorName: 'Neil Grant',
      after: { reason: 'Fainted here' },
    });
    store.dispatch(EmergenciesFirestoreActions.changed({ changes: firstSnapshot([opened]) }));
    await screen.settle();
    expect(screen.text).toContain('Neil Grant');
    expect(screen.text).toContain('“Fainted here”');
  });

  it('changes nothing offline, and says why', async () => {
    store.dispatch(ConnectionActions.lost());
    await screen.settle();
    const buttons = screen.all('button').filter((button) => /sharing|Add somebody/.test(button.textContent));
    expect(buttons.length).toBe(4);
    for (const button of buttons) expect(button.getAttribute('aria-describedby')).toBe('why-not');
    expect(screen.text).toContain('This cannot be changed without a connection.');
  });
});
