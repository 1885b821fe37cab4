import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { provideState, provideStore, Store } from '@ngrx/store';

import { ConnectionActions } from '../../state/connection/connection.actions.ts';
import { connectionFeature } from '../../state/connection/connection.feature.ts';
import { deviceFeature } from '../../state/device/device.feature.ts';
import { LockActions } from '../../state/lock/lock.actions.ts';
import { lockFeature } from '../../state/lock/lock.feature.ts';
import { DraftActions, DraftsOnDeviceActions } from '../../state/outbox/draft.actions.ts';
import { draftsFeature } from '../../state/outbox/drafts.feature.ts';
import { OutboxActions } from '../../state/outbox/outbox.actions.ts';
import { outboxFeature } from '../../state/outbox/outbox.feature.ts';
import { SessionActions, SignOutPageActions } from '../../state/session/session.actions.ts';
import { sessionFeature } from '../../state/session/session.feature.ts';
import { anEntry } from '../../testing/a-change.ts';
import { aPatientAccount } from '../../testing/an-account.ts';
import { AnyPage } from '../../testing/any-page.ts';
import { Shell } from './shell.ts';

@Component({ template: '' })
class SigningOut {
  constructor() {
    inject<Store>(Store).dispatch(SignOutPageActions.opened());
  }
}

describe('Shell', () => {
  async function renderShell() {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([
          { path: 'one', component: AnyPage },
          { path: 'two', component: AnyPage },
          { path: 'sign-out', component: SigningOut },
          { path: 'broken', loadComponent: () => Promise.reject(new Error('chunk did not load')) },
        ]),
        provideStore(),
        provideState(sessionFeature),
        provideState(connectionFeature),
        provideState(deviceFeature),
        provideState(lockFeature),
        provideState(outboxFeature),
        provideState(draftsFeature),
      ],
    });
    const fixture = TestBed.createComponent(Shell);
    const shell = fixture.nativeElement as HTMLElement;
    document.body.append(shell);
    const router = TestBed.inject(Router);
    const go = async (url: string) => {
      await router.navigateByUrl(url).catch(() => false);
      await fixture.whenStable();
    };
    await fixture.whenStable();
    return { fixture, shell, go };
  }

  it('says that it is opening until the first page is there', async () => {
    const { shell, go } = await renderShell();
    expect(shell.textContent).toContain('Opening Braid');
    await go('/one');
    expect(shell.textContent).not.toContain('Opening Braid');
    expect(shell.textContent).toContain('A page');
  });

  it('says that Braid cannot be reached while it is opening without a connection', async () => {
    const { fixture, shell, go } = await renderShell();
    TestBed.inject<Store>(Store).dispatch(ConnectionActions.lost());
    await fixture.whenStable();
    expect(shell.querySelector('h1')?.textContent).toBe('Braid cannot be reached');
    await go('/one');
    expect(shell.querySelector('h1')?.textContent).toBe('A page');
  });

  it('says so too when nothing has answered for a while, whatever the browser thinks of its network', async () => {
    jasmine.clock().install();
    try {
      const { fixture, shell } = await renderShell();
      jasmine.clock().tick(4999);
      expect(shell.textContent).toContain('Opening Braid');
      jasmine.clock().tick(1);
      fixture.detectChanges();
      expect(shell.querySelector('h1')?.textContent).toBe('Braid cannot be reached');
    } finally {
      jasmine.clock().uninstall();
    }
  });

  it('moves the focus to a page that opens, but not when only its filters change', async () => {
    const { shell, go } = await renderShell();
    await go('/one');
    const skip = shell.querySelector('button');
    skip?.focus();
    await go('/one?filter=sleep');
    expect(document.activeElement).toBe(skip);
    await go('/two');
    expect(document.activeElement).toBe(shell.querySelector('main'));
  });

  it('says what to do when a page does not open, until one does', async () => {
    const { shell, go } = await renderShell();
    await go('/broken');
    expect(shell.querySelector('[role=alert]')?.textContent).toContain('Please check your connection');
    await go('/one');
    expect(shell.querySelector('[role=alert]')).toBeNull();
  });

  it('names who is signed in and lets them out', async () => {
    const { fixture, shell } = await renderShell();
    const store = TestBed.inject<Store>(Store);
    store.dispatch(SessionActions.accountFound({ account: aPatientAccount() }));
    await fixture.whenStable();
    expect(shell.textContent).toContain('Maya Roberts');
    const navigate = spyOn(TestBed.inject(Router), 'navigateByUrl').and.resolveTo(true);
    [...shell.querySelectorAll('button')].find((button) => button.textContent.includes('Sign out'))?.click();
    expect(navigate).toHaveBeenCalledOnceWith('/sign-out', { skipLocationChange: true });
  });

  describe('while Braid is locked', () => {
    async function lockOver(url: string) {
      const rendered = await renderShell();
      await rendered.go(url);
      const store = TestBed.inject<Store>(Store);
      store.dispatch(SessionActions.accountFound({ account: aPatientAccount() }));
      document.title = 'Maya Roberts – Braid';
      store.dispatch(LockActions.phaseChanged({ phase: 'locked' }));
      await rendered.fixture.whenStable();
      return { ...rendered, store };
    }

    it('has the lock in place of the page, and names nobody but who can unlock it', async () => {
      const { shell } = await lockOver('/one');
      expect(shell.querySelector('h1')?.textContent).toBe('Braid is locked');
      expect(shell.textContent).not.toContain('A page');
      expect(shell.querySelector('a')).toBeNull();
      expect(document.title).toBe('Locked – Braid');
      expect(document.activeElement).toBe(shell.querySelector('input[type=password]'));
    });

    it('closes a question that stood above the page', async () => {
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      dialog.showModal();
      await lockOver('/one');
      expect(dialog.open).toBeFalse();
      dialog.remove();
    });

    it('comes back to the same page, with the focus on it', async () => {
      const { fixture, shell, store } = await lockOver('/one');
      store.dispatch(LockActions.phaseChanged({ phase: 'in-use' }));
      await fixture.whenStable();
      expect(shell.querySelector('h1')?.textContent).toBe('A page');
      expect(TestBed.inject(Router).url).toBe('/one');
      expect(document.activeElement).toBe(shell.querySelector('main'));
    });

    it('lets a person sign out instead', async () => {
      const { fixture, shell, store } = await lockOver('/one');
      const dispatch = spyOn(store, 'dispatch').and.callThrough();
      [...shell.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Sign out'))?.click();
      await fixture.whenStable();
      expect(dispatch).toHaveBeenCalledOnceWith(SignOutPageActions.opened());
    });
  });

  it('warns whoever closes the window while something is neither sent nor kept on the device', async () => {
    // Not by an event of the window: Karma listens there as well, and would take it for the end of the run.
    const listen = spyOn(window, 'addEventListener').and.callThrough();
    await renderShell();
    const warn = listen.calls.allArgs().find(([name]) => name === 'beforeunload')?.[1] as (event: Event) => void;
    const isWarned = () => {
      const event = new Event('beforeunload', { cancelable: true });
      warn(event);
      return event.defaultPrevented;
    };
    const store = TestBed.inject<Store>(Store);
    store.dispatch(OutboxActions.mirrored({ entry: anEntry({ state: { status: 'waiting' } }) }));
    expect(isWarned()).toBeFalse();
    store.dispatch(OutboxActions.mirrored({ entry: anEntry({ state: { status: 'unkept' } }) }));
    expect(isWarned()).toBeTrue();
    store.dispatch(OutboxActions.gone({ key: anEntry().key }));
    const draft = { about: anEntry().about, text: { text: 'Half a sen' }, base: null, submitted: null };
    store.dispatch(DraftActions.typed({ key: anEntry().key, draft }));
    expect(isWarned()).toBeFalse();
    store.dispatch(DraftsOnDeviceActions.unkept());
    expect(isWarned()).toBeTrue();
  });
});
