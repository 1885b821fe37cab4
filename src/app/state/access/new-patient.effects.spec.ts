import type { Actions } from '@ngrx/effects';
import type { Action, Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';

import type { Change } from '../../domain/changes/change.ts';
import { withKind } from '../../testing/a-change.ts';
import { aMember } from '../../testing/a-member.ts';
import { aPatient } from '../../testing/a-patient.ts';
import { anAccount } from '../../testing/an-account.ts';
import { openStore } from '../../testing/open-store.ts';
import { SessionActions } from '../session/session.actions.ts';
import { sessionFeature } from '../session/session.feature.ts';
import type { AccessAnswer } from './access.actions.ts';
import { NewPatientActions, NewPatientPageActions } from './new-patient.actions.ts';
import { createNewPatient } from './new-patient.effects.ts';

const { content } = aPatient();
const CORA = aMember({ uid: 'cora', name: 'Cora Bell', roles: ['coordinator'], discipline: null });

describe('making the record of a new patient', () => {
  let store: Store;
  let sent: Change[];
  let told: Action[];
  /** What the clinic's register says of the number; an error where it cannot be asked. */
  let registered: string | null | Error;
  let answer: AccessAnswer;

  async function submit(parts: Partial<typeof content> = {}): Promise<void> {
    store.dispatch(NewPatientPageActions.submitted({ patientId: 'new', content: { ...content, ...parts } }));
    await new Promise((resolve) => setTimeout(resolve));
  }

  beforeEach(() => {
    let actions: Actions;
    ({ store, actions } = openStore(provideState(sessionFeature)));
    sent = [];
    told = [];
    registered = null;
    answer = 'done';
    const find = () => (registered instanceof Error ? Promise.reject(registered) : Promise.resolve(registered));
    const send = (change: Change) => {
      sent.push(change);
      return Promise.resolve(answer);
    };
    createNewPatient(actions, store, find, send).subscribe((action) => told.push(action));
    store.dispatch(SessionActions.accountFound({ account: anAccount({ uid: 'cora', member: CORA }) }));
  });

  it('makes it and puts its maker on the team as the coordinator', async () => {
    await submit();
    expect(sent.map(withKind).map(({ collection, docId, kind }) => `${collection}/${docId} ${kind}`)).toEqual([
      'patients/new plan.created',
      'team/cora team.joined',
    ]);
    expect(sent[1]?.patch['strand']).toBe('coordination');
    expect(told).toEqual([NewPatientActions.answered({ answer: 'done' })]);
  });

  it('makes none where another record has the NHS number', async () => {
    registered = 'maya-roberts';
    await submit();
    expect(sent).toEqual([]);
    expect(told).toEqual([NewPatientActions.numberTaken({ byPatientId: 'maya-roberts' })]);
  });

  it('goes on where the number is its own, from a first attempt that was not answered', async () => {
    registered = 'new';
    await submit();
    expect(sent.length).toBe(2);
  });

  it('asks no register for somebody without a number', async () => {
    registered = new Error('not to be asked');
    await submit({ nhsNumber: null });
    expect(told).toEqual([NewPatientActions.answered({ answer: 'done' })]);
  });

  it('puts nobody on the team of a record that was not made', async () => {
    answer = 'offline';
    await submit();
    expect(sent.length).toBe(1);
    expect(told).toEqual([NewPatientActions.answered({ answer: 'offline' })]);
  });

  it('says so where the register does not answer, and can be tried again', async () => {
    registered = new Error('unavailable');
    await submit();
    registered = null;
    await submit();
    expect(told).toEqual([
      NewPatientActions.answered({ answer: 'failed' }),
      NewPatientActions.answered({ answer: 'done' }),
    ]);
  });

  it('is for coordinators', async () => {
    store.dispatch(SessionActions.accountFound({ account: anAccount() }));
    await submit();
    expect(sent).toEqual([]);
    expect(told).toEqual([NewPatientActions.answered({ answer: 'refused' })]);
  });
});
