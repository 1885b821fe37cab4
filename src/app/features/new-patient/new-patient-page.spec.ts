import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';

import { NewPatientActions, NewPatientPageActions } from '../../state/access/new-patient.actions.ts';
import { newPatientFeature } from '../../state/access/new-patient.feature.ts';
import { CaseloadFirestoreActions } from '../../state/caseload/caseload.actions.ts';
import { caseloadFeature } from '../../state/caseload/caseload.feature.ts';
import { ConnectionActions } from '../../state/connection/connection.actions.ts';
import { connectionFeature } from '../../state/connection/connection.feature.ts';
import { LockMemory } from '../../state/lock/lock-memory.ts';
import { SessionActions } from '../../state/session/session.actions.ts';
import { sessionFeature } from '../../state/session/session.feature.ts';
import { aMember } from '../../testing/a-member.ts';
import { aPatient } from '../../testing/a-patient.ts';
import { firstSnapshot } from '../../testing/a-snapshot.ts';
import { anAccount } from '../../testing/an-account.ts';
import { AnyPage } from '../../testing/any-page.ts';
import { OnScreen } from '../../testing/on-screen.ts';
import { openStore } from '../../testing/open-store.ts';
import { NewPatientPage } from './new-patient-page.ts';

const CORA = aMember({ uid: 'cora', roles: ['coordinator'], discipline: null });

describe('The page for a new patient', () => {
  let store: Store;
  let screen: OnScreen<NewPatientPage>;
  let submitted: ReturnType<typeof NewPatientPageActions.submitted>[];

  const begin = () => screen.get('button', 'Begin the plan');

  async function typeBirthDate(date: string): Promise<void> {
    const box = screen.element.querySelector<HTMLInputElement>('input[type=date]');
    if (!box) throw new Error('There is no place for the date of birth');
    box.value = date;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await screen.settle();
  }

  async function fill(birthDate = '1990-02-28', nhsNumber = '999 000 0026'): Promise<void> {
    await screen.type('Given name', 'Maya');
    await screen.type('Family name', 'Roberts');
    await screen.type('Title of the plan', 'Persistent neck pain');
    await screen.type('NHS number', nhsNumber);
    await typeBirthDate(birthDate);
  }

  async function open(member = CORA): Promise<void> {
    store.dispatch(SessionActions.accountFound({ account: anAccount({ uid: 'cora', member }) }));
    screen = await OnScreen.show(NewPatientPage);
    store.dispatch(CaseloadFirestoreActions.changed({ changes: firstSnapshot([aPatient()]) }));
    await screen.settle();
  }

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [provideRouter([{ path: 'patients/:patientId/team', component: AnyPage }])],
    });
    let actions;
    ({ store, actions } = openStore(
      provideState(sessionFeature),
      provideState(connectionFeature),
      provideState(caseloadFeature),
      provideState(newPatientFeature),
    ));
    submitted = [];
    actions.subscribe((action: { type: string }) => {
      if (action.type === NewPatientPageActions.submitted.type) {
        submitted.push(action as ReturnType<typeof NewPatientPageActions.submitted>);
      }
    });
  });

  it('says beside each field what is missing, and goes to the first', async () => {
    await open();
    await screen.press('Begin the plan');
    expect(screen.text).toContain('Type the given name.');
    expect(screen.text).toContain('Type the whole date of birth.');
    expect((document.activeElement as HTMLInputElement).id).toBe('given-name');
    expect(submitted).toEqual([]);
  });

  it('hands over what was typed, and goes to the team once the record is there', async () => {
    await open();
    await fill();
    await screen.press('Begin the plan');
    expect(submitted[0]?.content).toEqual(
      jasmine.objectContaining({ givenName: 'Maya', birthDate: '1990-02-28', nhsNumber: '9990000026' }),
    );
    store.dispatch(NewPatientActions.answered({ answer: 'done' }));
    await screen.settle();
    expect(TestBed.inject(Router).url).toBe(`/patients/${submitted[0]?.patientId}/team`);
    expect(screen.fixture.componentInstance.mayLeave()).toBeTrue();
  });

  it('asks whether somebody of the same name and birthday is the same person', async () => {
    await open();
    await fill('1984-02-29');
    expect(screen.text).toContain('Is this the same person?');
    expect(screen.get('link', 'Maya Roberts').getAttribute('href')).toBe('/patients/maya-roberts');
    expect(begin().getAttribute('aria-disabled')).toBe('true');
    await screen.press('No, this is somebody else');
    expect(submitted.length).toBe(1);
  });

  it('leads to the record that has the NHS number, wherever in the clinic it is', async () => {
    await open();
    await fill('1990-02-28', '999 000 0018');
    expect(screen.text).toContain('This NHS number is already registered in this clinic.');
    expect(screen.find('link', 'Maya Roberts')).toBeDefined();
    await screen.type('NHS number', '999 000 0034');
    await screen.press('Begin the plan');
    store.dispatch(NewPatientActions.numberTaken({ byPatientId: 'of-another-coordinator' }));
    await screen.settle();
    expect(screen.text).toContain('The record is with another coordinator');
    await screen.type('NHS number', '');
    expect(screen.text).not.toContain('already registered');
  });

  it('keeps what was typed when it is not taken, and says what to do', async () => {
    await open();
    await fill();
    await screen.press('Begin the plan');
    store.dispatch(NewPatientActions.answered({ answer: 'offline' }));
    await screen.settle();
    expect(screen.text).toContain('Not saved: there was no answer. Check your connection, then try again.');
    expect(screen.valueOf('Title of the plan')).toBe('Persistent neck pain');
    await screen.press('Begin the plan');
    expect(submitted.map(({ patientId }) => patientId === submitted[0]?.patientId)).toEqual([true, true]);
  });

  it('is after the lock as it was before, and still makes one record alone', async () => {
    const lock = TestBed.inject(LockMemory);
    await open();
    await fill();
    await screen.press('Begin the plan');
    lock.lock();
    screen.fixture.destroy();
    lock.forget();
    await open();
    expect(screen.valueOf('Title of the plan')).toBe('Persistent neck pain');
    await screen.press('Begin the plan');
    expect(submitted.map(({ patientId }) => patientId === submitted[0]?.patientId)).toEqual([true, true]);
  });

  it('makes no record offline, and says why', async () => {
    await open();
    store.dispatch(ConnectionActions.lost());
    await screen.settle();
    expect(begin().getAttribute('aria-disabled')).toBe('true');
    expect(screen.text).toContain('A record cannot be made offline');
  });

  it('is for coordinators', async () => {
    await open(aMember());
    expect(screen.text).toContain('Care coordinators begin new records');
    expect(screen.all('textbox')).toEqual([]);
  });
});
