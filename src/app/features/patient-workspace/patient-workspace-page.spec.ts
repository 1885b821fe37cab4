import { TestBed } from '@angular/core/testing';
import { Title } from '@angular/platform-browser';
import { provideRouter } from '@angular/router';
import type { Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';

import { accessFeature } from '../../state/access/access.feature.ts';
import { emergencyFeature } from '../../state/clinic/emergency.feature.ts';
import { handoversFeature } from '../../state/clinic/handovers.feature.ts';
import { connectionFeature } from '../../state/connection/connection.feature.ts';
import { historyFeature } from '../../state/history/history.feature.ts';
import { notesFeature } from '../../state/notes/notes.feature.ts';
import { restrictedFeature } from '../../state/notes/restricted.feature.ts';
import { DraftsOnDeviceActions } from '../../state/outbox/draft.actions.ts';
import { draftsFeature } from '../../state/outbox/drafts.feature.ts';
import { outboxFeature } from '../../state/outbox/outbox.feature.ts';
import { PatientFirestoreActions } from '../../state/patient-record/patient.actions.ts';
import { patientFeature } from '../../state/patient-record/patient.feature.ts';
import { PatientPageActions } from '../../state/patient-record/patient-page.actions.ts';
import { SectionsFirestoreActions } from '../../state/patient-record/sections.actions.ts';
import { sectionsFeature } from '../../state/patient-record/sections.feature.ts';
import { TeamFirestoreActions } from '../../state/patient-record/team.actions.ts';
import { teamFeature } from '../../state/patient-record/team.feature.ts';
import { measureHistoryFeature } from '../../state/plan/measure-history.feature.ts';
import { planItemsFeature } from '../../state/plan/plan-items.feature.ts';
import { presenceFeature } from '../../state/presence/presence.feature.ts';
import { seenFeature } from '../../state/seen/seen.feature.ts';
import { SessionActions } from '../../state/session/session.actions.ts';
import { sessionFeature } from '../../state/session/session.feature.ts';
import { versionsFeature } from '../../state/versions/versions.feature.ts';
import { aPatient } from '../../testing/a-patient.ts';
import { aSection } from '../../testing/a-section.ts';
import { documentSnapshot, firstSnapshot } from '../../testing/a-snapshot.ts';
import { anAccount } from '../../testing/an-account.ts';
import { OnScreen } from '../../testing/on-screen.ts';
import { openStore } from '../../testing/open-store.ts';
import { PatientWorkspacePage } from './patient-workspace-page.ts';

describe('The workspace of a patient', () => {
  let store: Store;
  let screen: OnScreen<PatientWorkspacePage>;

  async function hearOfMaya(): Promise<void> {
    const allergy = { kind: 'allergy', text: 'Penicillin' } as const;
    const content = { ...aPatient().content, alerts: [allergy], nextReviewOn: '2020-01-01' };
    store.dispatch(PatientFirestoreActions.changed({ snapshot: documentSnapshot(aPatient({ content })) }));
    store.dispatch(SectionsFirestoreActions.changed({ changes: firstSnapshot([aSection()]) }));
    await screen.settle();
  }

  function answerDialog(name: string): void {
    const button = [...document.querySelectorAll('button')].find(({ innerText }) => innerText === name);
    if (!button) throw new Error(`Nobody asks whether to ${name}`);
    button.click();
  }

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    ({ store } = openStore(
      provideState(sessionFeature),
      provideState(connectionFeature),
      provideState(outboxFeature),
      provideState(draftsFeature),
      provideState(presenceFeature),
      provideState(notesFeature),
      provideState(restrictedFeature),
      provideState(patientFeature),
      provideState(teamFeature),
      provideState(sectionsFeature),
      provideState(planItemsFeature),
      provideState(measureHistoryFeature),
      provideState(versionsFeature),
      provideState(seenFeature),
      provideState(accessFeature),
      provideState(historyFeature),
      provideState(emergencyFeature),
      provideState(handoversFeature),
    ));
    store.dispatch(SessionActions.accountFound({ account: anAccount() }));
    screen = await OnScreen.show(PatientWorkspacePage, { patientId: 'maya-roberts' });
  });

  it('says whose plan it is, in the page and in its title', async () => {
    await hearOfMaya();
    expect(screen.element.querySelector('h1')?.innerText).toBe('Maya Roberts');
    expect(screen.text).toContain('999 000 0018');
    expect(screen.text).toContain('29 February 1984');
    expect(TestBed.inject(Title).getTitle()).toBe('Maya Roberts – Braid');
  });

  it('warns of allergies and of a review that is overdue', async () => {
    await hearOfMaya();
    expect(screen.text).toContain('Allergy: Penicillin');
    expect(screen.text).toMatch(/Review overdue by \d+ years, 1 January 2020/);
  });

  it('tells neither that a refused record exists nor whose it is', async () => {
    store.dispatch(PatientFirestoreActions.refused());
    await screen.settle();
    expect(screen.text).toContain('There is no such page for you');
    expect(screen.get('link', 'Go to your caseload').getAttribute('href')).toBe('/caseload');
  });

  it('tells whoever was reading that access has ended, since when, and whom to ask', async () => {
    await hearOfMaya();
    const end = { at: '2026-05-04T09:42:00.000Z', contact: 'Cora Bell' };
    store.dispatch(PatientPageActions.accessEnded({ end }));
    store.dispatch(PatientFirestoreActions.refused());
    await screen.settle();
    expect(screen.element.querySelector('h1')?.innerText).toBe('You are no longer on this care team (since 10:42).');
    expect(screen.text).toContain('Contact Cora Bell.');
    expect(screen.text).not.toContain('Maya');
  });

  it('takes the record off the page when access ends', async () => {
    await hearOfMaya();
    store.dispatch(PatientFirestoreActions.refused());
    await screen.settle();
    expect(screen.text).not.toContain('Maya');
    expect(screen.text).not.toContain('Widespread pain');
    expect(TestBed.inject(Title).getTitle()).toBe('Patient – Braid');
  });

  it('keeps the record when its listener breaks, but says that it may be out of date', async () => {
    await hearOfMaya();
    store.dispatch(PatientFirestoreActions.failed());
    await screen.settle();
    expect(screen.text).toContain('Allergy: Penicillin');
    expect(screen.element.querySelector('[role=alert]')?.textContent).toContain('no longer kept up to date');
    const dispatch = spyOn(store, 'dispatch');
    await screen.press('Try again');
    expect(dispatch).toHaveBeenCalledOnceWith(PatientPageActions.opened({ patientId: 'maya-roberts' }));
  });

  it('names the size of the team only once it is known', async () => {
    await hearOfMaya();
    expect(screen.text).not.toContain('Team of');
    store.dispatch(TeamFirestoreActions.changed({ changes: firstSnapshot([]) }));
    await screen.settle();
    expect(screen.text).toContain('No team yet');
  });

  it('lets the reader leave what they are typing, which the device keeps', async () => {
    await hearOfMaya();
    await screen.press('Edit');
    await screen.type('For the team', 'Half a sentence');
    expect(screen.fixture.componentInstance.mayLeave()).toBeTrue();
  });

  for (const [answer, leaves] of [
    ['Keep editing', false],
    ['Leave without saving', true],
  ] as const) {
    it(`asks before words are left that the device cannot keep, and "${answer}" ${leaves ? 'leaves' : 'stays'}`, async () => {
      await hearOfMaya();
      await screen.press('Edit');
      await screen.type('For the team', 'Half a sentence');
      store.dispatch(DraftsOnDeviceActions.unkept());
      const decision = screen.fixture.componentInstance.mayLeave();
      await screen.settle();
      answerDialog(answer);
      expect(await decision).toBe(leaves);
      expect(screen.valueOf('For the team')).toBe('Half a sentence');
    });
  }
});
