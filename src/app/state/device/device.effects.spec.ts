import type { Actions } from '@ngrx/effects';
import type { Action, Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';
import { BehaviorSubject } from 'rxjs';

import { anAccount, aPatientAccount } from '../../testing/an-account.ts';
import { openStore } from '../../testing/open-store.ts';
import { SessionActions } from '../session/session.actions.ts';
import { sessionFeature } from '../session/session.feature.ts';
import { AccountPanelActions, DeviceActions } from './device.actions.ts';
import * as deviceEffects from './device.effects.ts';

describe('trust in this device', () => {
  let store: Store;
  let actions: Actions;
  let told: Action[];

  beforeEach(() => {
    ({ store, actions } = openStore(provideState(sessionFeature)));
    told = [];
  });

  it('is followed for whoever is signed in', () => {
    const trustOf: Record<string, BehaviorSubject<boolean>> = {
      rosa: new BehaviorSubject(true),
      maya: new BehaviorSubject(false),
    };
    const watch = (uid: string) => trustOf[uid] ?? new BehaviorSubject(false);
    deviceEffects.followTrust(store, watch).subscribe((action) => told.push(action));
    store.dispatch(SessionActions.accountFound({ account: anAccount() }));
    trustOf['rosa']?.next(false);
    store.dispatch(SessionActions.noAccount());
    trustOf['rosa']?.next(true);
    store.dispatch(SessionActions.accountFound({ account: aPatientAccount() }));
    expect(told).toEqual([true, false, false].map((isTrusted) => DeviceActions.trustKnown({ isTrusted })));
  });

  it('is given and withdrawn in the name of who is signed in', () => {
    const asked: unknown[] = [];
    const change = (...args: unknown[]) => Promise.resolve(void asked.push(args));
    deviceEffects.changeTrust(actions, store, change).subscribe();
    store.dispatch(AccountPanelActions.trustGiven());
    store.dispatch(SessionActions.accountFound({ account: anAccount() }));
    store.dispatch(AccountPanelActions.trustGiven());
    expect(asked).toEqual([['rosa', true]]);
  });

  it('says that the browser keeps nothing', async () => {
    const change = () => Promise.reject(new Error('private window'));
    deviceEffects.changeTrust(actions, store, change).subscribe((action) => told.push(action));
    store.dispatch(SessionActions.accountFound({ account: anAccount() }));
    store.dispatch(AccountPanelActions.trustGiven());
    await new Promise((settled) => setTimeout(settled));
    expect(told).toEqual([DeviceActions.trustNotKept()]);
  });
});
