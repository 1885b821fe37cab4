import type { Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';

import type { Account } from '../../domain/access/account.ts';
import { strandOf } from '../../domain/access/roles.ts';
import { AccountPanelActions, DeviceActions } from '../../state/device/device.actions.ts';
import { deviceFeature } from '../../state/device/device.feature.ts';
import { aMember } from '../../testing/a-member.ts';
import { anAccount, aPatientAccount } from '../../testing/an-account.ts';
import { OnScreen } from '../../testing/on-screen.ts';
import { openStore } from '../../testing/open-store.ts';
import { AccountPanel } from './account-panel.ts';

describe('The account panel', () => {
  let store: Store;
  let screen: OnScreen<AccountPanel>;

  beforeEach(() => ({ store } = openStore(provideState(deviceFeature))));

  async function open(account: Account): Promise<void> {
    screen = await OnScreen.show(AccountPanel, { account, strand: strandOf(account) });
    await screen.press(account.displayName);
  }

  it('says in which strand its owner writes', async () => {
    await open(anAccount());
    expect(screen.text).toContain('Rheumatology');
  });

  it('calls an administrator so, and offers to keep nothing of what they do not read', async () => {
    await open(anAccount({ member: aMember({ roles: ['admin'], discipline: null }) }));
    expect(screen.text).toContain('Clinic administrator');
    expect(screen.find('checkbox', 'own device')).toBeUndefined();
  });

  it('makes no administrator of somebody whose membership has ended', async () => {
    await open(anAccount({ member: null }));
    expect(screen.text).toContain('No access at the moment');
  });

  describe('on whether this is its owner’s device', () => {
    const trust = () => screen.get('checkbox', 'This is my own device') as HTMLInputElement;

    it('is off until that is said, and shows what holds rather than what was asked for', async () => {
      await open(anAccount());
      const dispatch = spyOn(store, 'dispatch').and.callThrough();
      await screen.press('This is my own device', 'checkbox');
      expect(dispatch).toHaveBeenCalledOnceWith(AccountPanelActions.trustGiven());
      expect(trust().checked).toBeFalse();
      store.dispatch(DeviceActions.trustKnown({ isTrusted: true }));
      await screen.settle();
      expect(trust().checked).toBeTrue();
      await screen.press('This is my own device', 'checkbox');
      expect(dispatch).toHaveBeenCalledWith(AccountPanelActions.trustWithdrawn());
    });

    it('says what is kept, in the reader’s own terms', async () => {
      store.dispatch(DeviceActions.trustKnown({ isTrusted: true }));
      await open(anAccount());
      expect(screen.text).toContain('Kept here until you sign out: your caseload and the plans you open');
      await open(aPatientAccount());
      expect(screen.text).toContain('Kept here until you sign out: your plan');
    });

    it('says that a browser keeps nothing', async () => {
      await open(anAccount());
      store.dispatch(DeviceActions.trustNotKept());
      await screen.settle();
      expect(screen.text).toContain('This browser keeps nothing');
    });
  });
});
