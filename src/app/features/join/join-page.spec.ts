import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Action, Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';

import { JoiningActions, JoinPageActions } from '../../state/clinic/joining.actions.ts';
import { joiningFeature } from '../../state/clinic/joining.feature.ts';
import type { Unusable } from '../../state/clinic/joining-step.ts';
import { connectionFeature } from '../../state/connection/connection.feature.ts';
import { SessionActions } from '../../state/session/session.actions.ts';
import { sessionFeature } from '../../state/session/session.feature.ts';
import { anAccount } from '../../testing/an-account.ts';
import { anInvitation } from '../../testing/an-invitation.ts';
import { OnScreen } from '../../testing/on-screen.ts';
import { openStore } from '../../testing/open-store.ts';
import { JoinPage } from './join-page.ts';

describe('The page of an invitation', () => {
  let store: Store;
  let screen: OnScreen<JoinPage>;
  let dispatch: jasmine.Spy;

  async function tell(action: Action): Promise<void> {
    store.dispatch(action);
    await screen.settle();
    dispatch.calls.reset();
  }

  async function type(id: string, text: string): Promise<void> {
    const field = screen.element.querySelector<HTMLInputElement>(`#${id}`);
    if (!field) throw new Error(`There is no field ${id}`);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await screen.settle();
  }

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    ({ store } = openStore(
      provideState(sessionFeature),
      provideState(connectionFeature),
      provideState(joiningFeature),
    ));
    dispatch = spyOn(store, 'dispatch').and.callThrough();
    screen = await OnScreen.show(JoinPage, { clinic: 'northgate', invitation: 'one' });
  });

  it('opens the invitation that the address names', () => {
    expect(dispatch).toHaveBeenCalledOnceWith(
      JoinPageActions.opened({ clinicId: 'northgate', invitationId: 'one', link: location.href }),
    );
  });

  it('asks whoever followed a message for the address it came to', async () => {
    await tell(JoiningActions.addressNeeded({ for: 'link', problem: null }));
    await screen.press('Go on');
    expect(screen.text).toContain('Type the email address.');
    await type('join-email', ' Gwen.Price@northgate.example');
    await screen.press('Go on');
    expect(dispatch).toHaveBeenCalledOnceWith(JoinPageActions.addressGiven({ email: 'gwen.price@northgate.example' }));
  });

  it('says when that was another address, and takes another', async () => {
    await tell(JoiningActions.addressNeeded({ for: 'link', problem: 'address' }));
    expect(screen.text).toContain('The message was sent to another address.');
    expect(screen.get('button', 'Go on').getAttribute('aria-disabled')).not.toBe('true');
  });

  it('sends a message to whoever has only the link', async () => {
    await tell(JoiningActions.addressNeeded({ for: 'mail', problem: null }));
    await type('join-email', 'gwen@home.example');
    await screen.press('Send me the link');
    expect(dispatch).toHaveBeenCalledOnceWith(JoinPageActions.addressGiven({ email: 'gwen@home.example' }));
    await tell(JoiningActions.mailed({ email: 'gwen@home.example' }));
    expect(screen.text).toContain('a message is on its way to gwen@home.example');
  });

  it('says what a colleague is invited to, and takes a password of ten characters', async () => {
    await tell(JoiningActions.invitationFound({ invitation: anInvitation() }));
    expect(screen.text).toContain('Ada Quinn invites you to work in Braid. You join as: Physiotherapy.');
    await type('join-password', 'too short');
    await screen.press('Accept');
    expect(screen.text).toContain('at least 10 characters');
    expect(dispatch).not.toHaveBeenCalled();
    await type('join-password', 'correct horse battery');
    await screen.press('Accept');
    expect(dispatch).toHaveBeenCalledOnceWith(JoinPageActions.accepted({ password: 'correct horse battery' }));
  });

  it('tells a patient and somebody close to them what they are invited to', async () => {
    await tell(JoiningActions.invitationFound({ invitation: anInvitation({ kind: 'patient', roles: [] }) }));
    expect(screen.text).toContain('invites you to your own care plan');
    await tell(JoiningActions.invitationFound({ invitation: anInvitation({ kind: 'proxy', roles: [] }) }));
    expect(screen.text).toContain('invites you to see parts of their care plan');
  });

  it('keeps the password that was typed when accepting fails', async () => {
    await tell(JoiningActions.invitationFound({ invitation: anInvitation() }));
    await type('join-password', 'correct horse battery');
    await tell(JoiningActions.notClaimed({ problem: 'network' }));
    expect(screen.text).toContain('We could not reach Braid.');
    expect(screen.element.querySelector<HTMLInputElement>('#join-password')?.value).toBe('correct horse battery');
  });

  for (const [why, heading] of Object.entries({
    expired: 'This invitation has run out',
    revoked: 'This invitation was taken back',
    used: 'This invitation has been used',
    'has-account': 'You are in Braid already',
    incomplete: 'This link is not complete',
  })) {
    it(`says “${heading}” and what to do`, async () => {
      await tell(JoiningActions.unusable({ why: why as Unusable }));
      expect(screen.element.querySelector('h1')?.innerText).toBe(heading);
      expect(screen.element.querySelector('.text')?.textContent).toMatch(/[Pp]lease/);
    });
  }

  it('lets whoever is signed in with another address use the right one', async () => {
    await tell(SessionActions.accountFound({ account: anAccount() }));
    await tell(JoiningActions.unusable({ why: 'not-yours' }));
    expect(screen.text).toContain('There is no invitation for you here');
    expect(screen.text).toContain('You are signed in as rosa.ahmed@northgate.example.');
    await type('join-email', 'rosa@home.example');
    await screen.press('Send me the link');
    expect(dispatch).toHaveBeenCalledOnceWith(JoinPageActions.addressGiven({ email: 'rosa@home.example' }));
  });
});
