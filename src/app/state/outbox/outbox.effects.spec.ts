import type { Actions } from '@ngrx/effects';
import type { Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';
import { Subject } from 'rxjs';

import type { Actor } from '../../domain/access/actor.ts';
import type { Change } from '../../domain/changes/change.ts';
import { aChange, ROSA } from '../../testing/a-change.ts';
import { anAccount } from '../../testing/an-account.ts';
import { openStore } from '../../testing/open-store.ts';
import { ConnectionActions } from '../connection/connection.actions.ts';
import { SessionActions } from '../session/session.actions.ts';
import { sessionFeature } from '../session/session.feature.ts';
import { SectionEditorActions } from './outbox.actions.ts';
import * as outboxEffects from './outbox.effects.ts';
import { outboxFeature, selectOutbox } from './outbox.feature.ts';
import type { SendState } from './send-state.ts';

const KEY = 'maya-roberts/sections/rheumatology';
const SAVED: SendState = { status: 'saved', at: '2026-05-04T12:00:00.000Z', rev: 2 };

interface Delivery {
  readonly change: Change;
  readonly actor: Actor;
  answer(state: SendState): Promise<void>;
  fail(error: Error): Promise<void>;
}

describe('sending from the outbox', () => {
  let store: Store;
  let actions: Actions;
  let deliveries: Delivery[];
  let clock: Subject<void>;

  beforeEach(() => {
    ({ store, actions } = openStore(provideState(sessionFeature), provideState(outboxFeature)));
    deliveries = [];
    clock = new Subject();
    const deliver = (change: Change, actor: Actor) =>
      new Promise<SendState>((resolve, reject) => {
        const settled = () => new Promise<void>((done) => setTimeout(done));
        deliveries.push({
          change,
          actor,
          answer: (state) => (resolve(state), settled()),
          fail: (error) => (reject(error), settled()),
        });
      });
    outboxEffects.send(actions, store, deliver).subscribe((action) => store.dispatch(action));
    outboxEffects.resend(actions, store, clock).subscribe((action) => store.dispatch(action));
    store.dispatch(SessionActions.accountFound({ account: anAccount() }));
  });

  const submit = (change: Change) => store.dispatch(SectionEditorActions.changeSubmitted({ change }));
  const statusOf = (key: string) => store.selectSignal(selectOutbox)()[key]?.status;

  it('delivers in the author’s name and notes the answer', async () => {
    submit(aChange());
    expect(deliveries.map(({ actor }) => actor)).toEqual([ROSA]);
    await deliveries[0]?.answer(SAVED);
    expect(statusOf(KEY)).toBe('saved');
  });

  it('delivers changes of one document one after the other', async () => {
    submit(aChange({ patch: { plainText: 'One.' } }));
    submit(aChange({ patch: { plainText: 'Two.' } }));
    expect(deliveries.length).toBe(1);
    await deliveries[0]?.answer(SAVED);
    expect(deliveries[1]?.change).toEqual(
      jasmine.objectContaining({ base: { ...aChange().base, plainText: 'One.' }, patch: { plainText: 'Two.' } }),
    );
  });

  it('does not let one document wait for another', () => {
    submit(aChange());
    submit(aChange({ docId: 'pain' }));
    expect(deliveries.map(({ change }) => change.docId)).toEqual(['rheumatology', 'pain']);
  });

  it('tries what waits again when the connection is back, and now and then besides', async () => {
    submit(aChange());
    await deliveries[0]?.answer({ status: 'waiting' });
    expect(statusOf(KEY)).toBe('waiting');
    store.dispatch(ConnectionActions.restored());
    expect(statusOf(KEY)).toBe('saving');
    await deliveries[1]?.answer({ status: 'waiting' });
    clock.next();
    await deliveries[2]?.answer(SAVED);
    expect(statusOf(KEY)).toBe('saved');
    clock.next();
    expect(deliveries.length).toBe(3);
  });

  it('survives a delivery that breaks', async () => {
    submit(aChange());
    await deliveries[0]?.fail(new Error('The connection broke in the middle.'));
    expect(store.selectSignal(selectOutbox)()[KEY]).toEqual({
      status: 'failed',
      message: 'Error: The connection broke in the middle.',
    });
    submit(aChange());
    await deliveries[1]?.answer(SAVED);
    expect(statusOf(KEY)).toBe('saved');
  });
});
