import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideState, provideStore, Store } from '@ngrx/store';

import type { PlanSection } from '../../domain/care-plan/plan-section.ts';
import { ConnectionActions } from '../../state/connection/connection.actions.ts';
import { connectionFeature } from '../../state/connection/connection.feature.ts';
import { HistoryFirestoreActions } from '../../state/history/history.actions.ts';
import { historyFeature } from '../../state/history/history.feature.ts';
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
import { SessionActions } from '../../state/session/session.actions.ts';
import { sessionFeature } from '../../state/session/session.feature.ts';
import { aCareTeamMember } from '../../testing/a-care-team-member.ts';
import { aPatient } from '../../testing/a-patient.ts';
import { aPatientAccount } from '../../testing/an-account.ts';
import { MyCarePage } from './my-care-page.ts';

const NOW = '2026-05-05T08:00:00.000Z';
const ORIGIN = { fromCache: false, receivedAt: NOW };
const STAMPS = { createdBy: 'cora-bell', createdAt: NOW, updatedBy: 'fay-lindqvist', updatedAt: NOW };

const maya = aPatient({
  patientUid: 'maya-uid',
  content: {
    ...aPatient().content,
    nextReviewOn: '2026-07-28',
    clinicalSummary: 'For the team alone.',
    plainSummary: 'Steadier days.',
  },
});

const walking: PlanSection = {
  id: 'physiotherapy',
  clinicId: 'northgate',
  patientId: 'maya-roberts',
  discipline: 'physiotherapy',
  visibility: 'everyone',
  rev: 1,
  source: 'typed',
  content: { clinicalText: 'Graded exposure.', plainText: 'We walk a little each day.', reviewDueOn: null },
  ...STAMPS,
};

describe('MyCarePage', () => {
  let fixture: ComponentFixture<MyCarePage>;
  let store: Store;
  let page: HTMLElement;

  async function text(): Promise<string> {
    await fixture.whenStable();
    return page.textContent.replace(/\s+/g, ' ');
  }

  function changed<T>(upserted: readonly T[]) {
    return { changes: { ...ORIGIN, reset: true, upserted, removed: [] } };
  }

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        provideStore(),
        provideState(sessionFeature),
        provideState(connectionFeature),
        provideState(outboxFeature),
        provideState(draftsFeature),
        provideState(patientFeature),
        provideState(teamFeature),
        provideState(sectionsFeature),
        provideState(historyFeature),
        provideState(planItemsFeature),
        provideState(measureHistoryFeature),
      ],
    });
    store = TestBed.inject<Store>(Store);
    store.dispatch(SessionActions.accountFound({ account: aPatientAccount() }));
    fixture = TestBed.createComponent(MyCarePage);
    page = fixture.nativeElement as HTMLElement;
  });

  it('opens the reader’s own record and closes it on leaving', () => {
    expect(store.selectSignal(patientFeature.selectPatientId)()).toBe('maya-roberts');
    const dispatch = spyOn(store, 'dispatch');
    fixture.destroy();
    expect(dispatch).toHaveBeenCalledOnceWith(PatientPageActions.closed());
  });

  it('greets by name and tells the plan in plain words, with who wrote it', async () => {
    const fay = aCareTeamMember({ uid: 'fay-lindqvist', name: 'Fay Lindqvist', strand: 'physiotherapy' });
    store.dispatch(PatientFirestoreActions.changed({ snapshot: { ...ORIGIN, value: maya } }));
    store.dispatch(TeamFirestoreActions.changed(changed([fay])));
    store.dispatch(SectionsFirestoreActions.changed(changed([walking])));
    const shown = await text();
    expect(shown).toContain('Hello, Maya');
    expect(shown).toContain('Your next review is on Tuesday 28 July 2026.');
    expect(shown).toContain('We walk a little each day. Fay Lindqvist, 5 May 2026');
    expect(shown).toContain('Your physiotherapist');
    expect(shown).not.toContain('Graded exposure');
    expect(shown).not.toContain('For the team alone');
  });

  it('says what will be here while the plan is empty', async () => {
    store.dispatch(PatientFirestoreActions.changed({ snapshot: { ...ORIGIN, value: maya } }));
    store.dispatch(SectionsFirestoreActions.changed(changed([])));
    expect(await text()).toContain('Your plan is being written');
  });

  it('does not take what failed to open for something that is empty', async () => {
    store.dispatch(PatientFirestoreActions.changed({ snapshot: { ...ORIGIN, value: maya } }));
    expect(await text()).not.toContain('did not open');
    store.dispatch(HistoryFirestoreActions.failed());
    store.dispatch(TeamFirestoreActions.failed());
    const shown = await text();
    expect(shown).toContain('What changed did not open');
    expect(shown).toContain('This list did not open');
    expect(shown).not.toContain('Nothing has changed yet');
  });

  it('blames nobody when the record is not open to its reader', async () => {
    store.dispatch(PatientFirestoreActions.refused());
    expect(await text()).toContain('Nothing is lost. Please ask your care coordinator');
  });

  it('says from when the plan is while there is no connection', async () => {
    const snapshot = { value: maya, fromCache: true, receivedAt: NOW };
    store.dispatch(PatientFirestoreActions.changed({ snapshot }));
    store.dispatch(ConnectionActions.lost());
    expect(await text()).toContain('This is what was saved on 5 May 2026 at 09:00.');
  });

  it('lets its reader leave, but asks first where words are in this window alone', async () => {
    store.dispatch(PatientFirestoreActions.changed({ snapshot: { ...ORIGIN, value: maya } }));
    store.dispatch(SectionsFirestoreActions.changed(changed([])));
    await fixture.whenStable();
    expect(fixture.componentInstance.mayLeave()).toBeTrue();
    [...page.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Start'))?.click();
    await fixture.whenStable();
    const field = page.querySelector('textarea');
    if (!field) throw new Error('Nothing can be written here');
    field.value = 'Half a sentence';
    field.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    expect(fixture.componentInstance.mayLeave()).toBeTrue();
    store.dispatch(DraftsOnDeviceActions.unkept());
    await fixture.whenStable();
    const decision = fixture.componentInstance.mayLeave();
    await fixture.whenStable();
    [...document.querySelectorAll('button')].find(({ innerText }) => innerText === 'Keep editing')?.click();
    expect(await decision).toBeFalse();
  });
});
