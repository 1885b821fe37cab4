import type { Actions } from '@ngrx/effects';
import type { Action, Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';
import { Subject } from 'rxjs';

import type { Actor } from '../../domain/access/actor.ts';
import type { Change } from '../../domain/changes/change.ts';
import { aChange } from '../../testing/a-change.ts';
import { anAccount } from '../../testing/an-account.ts';
import { openStore } from '../../testing/open-store.ts';
import { PatientPageActions } from '../patient-record/patient-page.actions.ts';
import { SessionActions } from '../session/session.actions.ts';
import { sessionFeature } from '../session/session.feature.ts';
import type { AccessAnswer } from './access.actions.ts';
import { AccessActions } from './access.actions.ts';
import { sendAccessChange } from './access.effects.ts';
import { accessFeature, selectAccessStatuses } from './access.feature.ts';

describe('a change of who may read', () => {
  let store: Store;
  let sent: { readonly docId: string; readonly by: string }[];
  let answers: Subject<AccessAnswer>[];

  const change = (docId: string) => aChange({ collection: 'team', docId });
  const statuses = () => store.selectSignal(selectAccessStatuses)();

  function send({ docId }: Change, { uid }: Actor): Promise<AccessAnswer> {
    sent.push({ docId, by: uid });
    const answer = new Subject<AccessAnswer>();
    answers.push(answer);
    return new Promise((resolve, reject) => answer.subscribe({ next: resolve, error: reject }));
  }

  beforeEach(() => {
    let actions: Actions;
    ({ store, actions } = openStore(provideState(sessionFeature), provideState(accessFeature)));
    sent = [];
    answers = [];
    sendAccessChange(actions, store, send).subscribe((action: Action) => store.dispatch(action));
    store.dispatch(SessionActions.accountFound({ account: anAccount() }));
  });

  it('is sent at once in the reader’s name, and answered beside what it changes', async () => {
    store.dispatch(AccessActions.changeSubmitted({ change: change('nina') }));
    expect(sent).toEqual([{ docId: 'nina', by: 'rosa' }]);
    expect(statuses()).toEqual({ 'team/nina': 'sending' });
    answers[0]?.next('refused');
    await Promise.resolve();
    expect(statuses()).toEqual({ 'team/nina': 'refused' });
  });

  it('waits for the one before, which changes the same patient document', async () => {
    store.dispatch(AccessActions.changeSubmitted({ change: change('nina') }));
    store.dispatch(AccessActions.changeSubmitted({ change: change('paul') }));
    expect(sent.length).toBe(1);
    answers[0]?.next('done');
    await new Promise((resolve) => setTimeout(resolve));
    expect(sent.map(({ docId }) => docId)).toEqual(['nina', 'paul']);
  });

  it('that breaks does not stop the next', async () => {
    store.dispatch(AccessActions.changeSubmitted({ change: change('nina') }));
    answers[0]?.error(new Error('broken'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(statuses()).toEqual({ 'team/nina': 'failed' });
    store.dispatch(AccessActions.changeSubmitted({ change: change('nina') }));
    expect(sent.length).toBe(2);
  });

  it('is forgotten with the patient', () => {
    store.dispatch(AccessActions.changeSubmitted({ change: change('nina') }));
    store.dispatch(PatientPageActions.closed());
    expect(statuses()).toEqual({});
  });
});
