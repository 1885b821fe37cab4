import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';

import { ConnectionActions } from '../../state/connection/connection.actions.ts';
import { connectionFeature } from '../../state/connection/connection.feature.ts';
import { LockActions, LockScreenActions } from '../../state/lock/lock.actions.ts';
import { lockFeature } from '../../state/lock/lock.feature.ts';
import { SessionActions } from '../../state/session/session.actions.ts';
import { sessionFeature } from '../../state/session/session.feature.ts';
import { anAccount } from '../../testing/an-account.ts';
import { OnScreen } from '../../testing/on-screen.ts';
import { openStore } from '../../testing/open-store.ts';
import { LockScreen } from './lock-screen.ts';

describe('The lock screen', () => {
  let store: Store;
  let dispatch: jasmine.Spy;
  let screen: OnScreen<LockScreen>;
  let password: HTMLInputElement;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    ({ store } = openStore(provideState(sessionFeature), provideState(connectionFeature), provideState(lockFeature)));
    store.dispatch(LockActions.phaseChanged({ phase: 'locked' }));
    screen = await OnScreen.show(LockScreen);
    password =
      screen.element.querySelector<HTMLInputElement>('input[type=password]') ?? document.createElement('input');
    dispatch = spyOn(store, 'dispatch').and.callThrough();
  });

  async function tell(action: ReturnType<(typeof LockActions)['passwordRefused']>): Promise<void> {
    store.dispatch(action);
    await screen.settle();
  }

  it('says that what was typed is kept, and after how long it locked once it is known whose it is', async () => {
    expect(screen.text).toContain('What you typed is kept.');
    expect(screen.text).not.toContain('minutes');
    store.dispatch(SessionActions.accountFound({ account: anAccount() }));
    await screen.settle();
    expect(screen.text).toContain('Locked after 15 minutes. What you typed is kept. Only Rosa Ahmed can unlock it.');
  });

  it('hands over the password, once', async () => {
    password.value = 'correct horse';
    await screen.press('Unlock');
    await screen.press('Unlocking');
    expect(dispatch).toHaveBeenCalledOnceWith(LockScreenActions.passwordSubmitted({ password: 'correct horse' }));
  });

  it('asks for a password where none was typed', async () => {
    await screen.press('Unlock');
    expect(dispatch).not.toHaveBeenCalled();
    expect(screen.text).toContain('Type your password.');
    expect(document.activeElement).toBe(password);
  });

  it('says neutrally that a password was wrong, and stands ready for another', async () => {
    password.value = 'wrong';
    await screen.press('Unlock');
    await tell(LockActions.passwordRefused({ reason: 'credentials', until: null }));
    expect(screen.element.querySelector('[role=alert]')?.textContent).toContain('This password does not match.');
    expect(document.activeElement).toBe(password);
    expect(password.selectionEnd).toBe('wrong'.length);
    expect(screen.find('button', 'Unlock')).toBeDefined();
  });

  it('says when to try again after too many tries', async () => {
    await tell(LockActions.passwordRefused({ reason: 'too-many', until: '2026-05-05T13:04:10.000Z' }));
    expect(screen.text).toContain('Please try again at 14:05.');
  });

  it('says that unlocking needs a connection while there is none', async () => {
    expect(screen.text).not.toContain('needs a connection');
    store.dispatch(ConnectionActions.lost());
    await screen.settle();
    expect(screen.text).toContain('Unlocking needs a connection');
  });
});
