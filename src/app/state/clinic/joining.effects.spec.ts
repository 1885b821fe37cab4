import type { Actions } from '@ngrx/effects';
import type { Action, Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';

import type { Invitation } from '../../domain/clinic/invitation.ts';
import { anAccount } from '../../testing/an-account.ts';
import { anInvitation } from '../../testing/an-invitation.ts';
import { openStore } from '../../testing/open-store.ts';
import { SessionActions } from '../session/session.actions.ts';
import { sessionFeature } from '../session/session.feature.ts';
import { JoiningActions, JoinPageActions } from './joining.actions.ts';
import { begin, lookUp } from './joining.effects.ts';
import { joiningFeature } from './joining.feature.ts';
import type { JoiningSource } from './joining-source.ts';

const GWEN = anAccount({ uid: 'gwen', email: 'gwen.price@northgate.example', clinicId: '', member: null });
const PAGE = { clinicId: 'northgate', invitationId: 'invitation-of-gwen-price', link: 'https://braid.example/join' };

describe('Joining', () => {
  let store: Store;
  let actions: Actions;
  let told: Action[];
  let signedInAs: string[];

  /** `found` is what the account that is signed in finds. */
  function source(isSignInLink: boolean, found: () => Invitation | 'refused'): JoiningSource {
    return {
      isSignInLink: () => Promise.resolve(isSignInLink),
      mail: () => Promise.resolve('mailed'),
      signIn: (email) => {
        signedInAs.push(email);
        return Promise.resolve('signed-in');
      },
      choosePassword: () => Promise.resolve('chosen'),
      find: () => Promise.resolve(found()),
      claim: () => Promise.resolve('done'),
    };
  }

  async function open(from: JoiningSource, remembered: string | null = null): Promise<void> {
    lookUp(actions, store, from, () => remembered).subscribe((action) => told.push(action));
    begin(actions, store, from, () => remembered).subscribe((action) => told.push(action));
    store.dispatch(JoinPageActions.opened(PAGE));
    await settle();
  }

  async function settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
  }

  beforeEach(() => {
    ({ store, actions } = openStore(provideState(sessionFeature), provideState(joiningFeature)));
    told = [];
    signedInAs = [];
  });

  it('asks a visitor for their address', async () => {
    await open(source(false, () => 'refused'));
    expect(told).toEqual([JoiningActions.addressNeeded({ for: 'mail', problem: null })]);
  });

  it('signs in whoever follows the message where they asked for it, and then shows the invitation', async () => {
    const invitation = anInvitation();
    await open(
      source(true, () => invitation),
      'gwen.price@northgate.example',
    );
    expect(signedInAs).toEqual(['gwen.price@northgate.example']);
    expect(told).toEqual([]);
    store.dispatch(SessionActions.accountFound({ account: GWEN }));
    await settle();
    expect(told).toEqual([JoiningActions.invitationFound({ invitation })]);
  });

  it('shows the invitation at once to whoever is signed in with the address', async () => {
    store.dispatch(SessionActions.accountFound({ account: GWEN }));
    const invitation = anInvitation();
    await open(source(true, () => invitation));
    expect(told).toEqual([JoiningActions.invitationFound({ invitation })]);
    expect(signedInAs).toEqual([]);
  });

  it('follows the message where somebody else is signed in to this browser', async () => {
    store.dispatch(SessionActions.accountFound({ account: anAccount() }));
    await open(source(true, () => 'refused'));
    expect(told).toEqual([JoiningActions.addressNeeded({ for: 'link', problem: null })]);
  });

  it('does not follow the same message again for whoever it has signed in', async () => {
    await open(
      source(true, () => 'refused'),
      'gwen.price@northgate.example',
    );
    store.dispatch(SessionActions.accountFound({ account: GWEN }));
    await settle();
    expect(told).toEqual([JoiningActions.unusable({ why: 'not-yours' })]);
    expect(signedInAs.length).toBe(1);
  });

  it('looks nothing up after the page has closed', async () => {
    await open(source(false, () => 'refused'));
    store.dispatch(JoinPageActions.closed());
    told = [];
    store.dispatch(SessionActions.accountFound({ account: GWEN }));
    await settle();
    expect(told).toEqual([]);
  });
});
