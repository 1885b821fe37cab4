import { Actions } from '@ngrx/effects';
import type { Action } from '@ngrx/store';
import { BehaviorSubject, Subject } from 'rxjs';

import { SessionActions } from '../session/session.actions.ts';
import { ConnectionActions } from './connection.actions.ts';
import { followConnection, tryAgain } from './connection.effects.ts';

describe('following the connection', () => {
  let network: BehaviorSubject<boolean>;
  let contact: Subject<boolean>;
  let dispatched: Subject<Action>;
  let told: Action[];

  beforeEach(() => {
    jasmine.clock().install();
    network = new BehaviorSubject(true);
    contact = new Subject();
    dispatched = new Subject();
    told = [];
    followConnection(new Actions(dispatched), network, contact).subscribe((action) => told.push(action));
  });
  afterEach(() => jasmine.clock().uninstall());

  const later = () => jasmine.clock().tick(1500);

  it('says that the connection is lost when the network is, or the server does not answer', () => {
    network.next(false);
    later();
    expect(told).toEqual([ConnectionActions.restored(), ConnectionActions.lost()]);
    network.next(true);
    contact.next(false);
    later();
    expect(told.slice(2)).toEqual([ConnectionActions.restored(), ConnectionActions.lost()]);
  });

  it('says nothing of a moment’s interruption', () => {
    contact.next(false);
    jasmine.clock().tick(1000);
    contact.next(true);
    later();
    expect(told).not.toContain(ConnectionActions.lost());
  });

  it('does not blame the server for its silence once everybody has signed out', () => {
    contact.next(false);
    later();
    dispatched.next(SessionActions.noAccount());
    expect(told.at(-1)).toEqual(ConnectionActions.restored());
  });
});

describe('after the server has stopped answering', () => {
  let dispatched: Subject<Action>;
  let retry: jasmine.Spy<() => Promise<void>>;
  let isNetworkUp: boolean;

  beforeEach(() => {
    jasmine.clock().install();
    dispatched = new Subject();
    retry = jasmine.createSpy<() => Promise<void>>('retry').and.rejectWith(new Error('still away'));
    isNetworkUp = true;
    tryAgain(new Actions(dispatched), retry, () => isNetworkUp).subscribe();
    dispatched.next(ConnectionActions.lost());
  });
  afterEach(() => jasmine.clock().uninstall());

  const wait = async (milliseconds: number) => {
    jasmine.clock().tick(milliseconds);
    await Promise.resolve();
    await Promise.resolve();
  };

  for (const end of [ConnectionActions.restored(), SessionActions.noAccount()]) {
    it(`asks it again every few seconds until ${end.type}`, async () => {
      await wait(4000);
      await wait(4000);
      expect(retry).toHaveBeenCalledTimes(2);
      dispatched.next(end);
      await wait(8000);
      expect(retry).toHaveBeenCalledTimes(2);
    });
  }

  it('asks nothing while the device has no network at all', async () => {
    isNetworkUp = false;
    await wait(8000);
    expect(retry).not.toHaveBeenCalled();
  });
});
