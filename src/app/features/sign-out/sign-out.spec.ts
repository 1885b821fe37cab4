import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';

import type { Draft } from '../../domain/changes/draft.ts';
import { deviceFeature } from '../../state/device/device.feature.ts';
import { DraftActions } from '../../state/outbox/draft.actions.ts';
import { draftsFeature } from '../../state/outbox/drafts.feature.ts';
import { OutboxActions, SignOutQuestionActions } from '../../state/outbox/outbox.actions.ts';
import { outboxFeature } from '../../state/outbox/outbox.feature.ts';
import { TypedOnDevice } from '../../state/outbox/typed-on-device.ts';
import { SessionActions, SignOutPageActions } from '../../state/session/session.actions.ts';
import { sessionFeature } from '../../state/session/session.feature.ts';
import { anEntry } from '../../testing/a-change.ts';
import { anAccount } from '../../testing/an-account.ts';
import { AnyPage } from '../../testing/any-page.ts';
import { openStore } from '../../testing/open-store.ts';
import { askBeforeLosingChanges, fromWithinBraid } from './sign-out-guards.ts';
import { SignOutPage } from './sign-out-page.ts';

const TYPED: Draft = {
  about: anEntry().about,
  text: { plainText: 'Half a sen' },
  base: { rev: 1, content: { plainText: 'Half a sentence was here.' } },
  submitted: null,
};

describe('Signing out', () => {
  let store: Store;
  let router: Router;
  let dispatch: jasmine.Spy;
  let offered: readonly string[];
  let isOnDevice: boolean;
  let leftBehind: string[];

  beforeEach(() => {
    isOnDevice = false;
    leftBehind = [];
    const device = {
      isThere: () => Promise.resolve(isOnDevice),
      forget: async (uid: string) => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        leftBehind.push(`nothing of ${uid}`);
      },
      tidy: (uid: string) => Promise.resolve(void leftBehind.push(`typed words of ${uid}`)),
    };
    TestBed.configureTestingModule({
      providers: [
        { provide: TypedOnDevice, useValue: device },
        provideRouter([
          {
            path: 'sign-out',
            component: SignOutPage,
            canMatch: [fromWithinBraid],
            canActivate: [askBeforeLosingChanges],
          },
          { path: '**', component: AnyPage },
        ]),
      ],
    });
    ({ store } = openStore(
      provideState(sessionFeature),
      provideState(outboxFeature),
      provideState(draftsFeature),
      provideState(deviceFeature),
    ));
    store.dispatch(SessionActions.accountFound({ account: anAccount() }));
    router = TestBed.inject(Router);
    dispatch = spyOn(store, 'dispatch').and.callThrough();
  });

  async function answerWith(name: string): Promise<void> {
    const answers = () => [...document.querySelectorAll<HTMLButtonElement>('dialog button')];
    while (answers().length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    offered = answers().map(({ innerText }) => innerText);
    answers()
      .find(({ innerText }) => innerText === name)
      ?.click();
  }

  it('happens at once where everything is saved', async () => {
    await RouterTestingHarness.create('/caseload');
    await router.navigateByUrl('/sign-out');
    expect(dispatch).toHaveBeenCalledOnceWith(SignOutPageActions.opened());
  });

  it('does not happen by a link from elsewhere', async () => {
    await RouterTestingHarness.create('/sign-out');
    expect(dispatch).not.toHaveBeenCalled();
  });

  async function signOutAnswering(answer: string): Promise<boolean> {
    dispatch.calls.reset();
    await RouterTestingHarness.create('/caseload');
    const navigation = router.navigateByUrl('/sign-out');
    await answerWith(answer);
    return navigation;
  }

  for (const [answer, leaves, actions] of [
    ['Stay signed in', false, []],
    ['Sign out, keep it on this device for me', true, [SignOutPageActions.opened()]],
    ['Discard it and sign out', true, [SignOutQuestionActions.discardChosen(), SignOutPageActions.opened()]],
  ] as const) {
    it(`asks while a change waits to be sent: "${answer}"`, async () => {
      store.dispatch(OutboxActions.mirrored({ entry: anEntry({ state: { status: 'waiting' } }) }));
      expect(await signOutAnswering(answer)).toBe(leaves);
      expect(dispatch.calls.allArgs().flat()).toEqual([...actions]);
    });
  }

  it('asks while words are typed and not saved', async () => {
    store.dispatch(DraftActions.typed({ key: anEntry().key, draft: TYPED }));
    expect(await signOutAnswering('Stay signed in')).toBeFalse();
  });

  it('happens at once where an editor is open and nothing was typed', async () => {
    const draft = { ...TYPED, text: { plainText: 'Half a sentence was here.' } };
    store.dispatch(DraftActions.typed({ key: anEntry().key, draft }));
    dispatch.calls.reset();
    await RouterTestingHarness.create('/caseload');
    await router.navigateByUrl('/sign-out');
    expect(dispatch).toHaveBeenCalledOnceWith(SignOutPageActions.opened());
  });

  it('asks where another window has left something on the device', async () => {
    isOnDevice = true;
    expect(await signOutAnswering('Stay signed in')).toBeFalse();
  });

  it('waits until the device has forgotten what is discarded', async () => {
    isOnDevice = true;
    await signOutAnswering('Discard it and sign out');
    expect(leftBehind).toEqual(['nothing of rosa']);
  });

  it('leaves nothing on the device that nobody typed', async () => {
    isOnDevice = true;
    await signOutAnswering('Sign out, keep it on this device for me');
    expect(leftBehind).toEqual(['typed words of rosa']);
  });

  it('says that it failed, and tries again', async () => {
    const harness = await RouterTestingHarness.create('/caseload');
    await harness.navigateByUrl('/sign-out');
    store.dispatch(SessionActions.signOutFailed());
    await harness.fixture.whenStable();
    expect(harness.routeNativeElement?.textContent).toContain('You are still signed in');
    dispatch.calls.reset();
    harness.routeNativeElement?.querySelector('button')?.click();
    expect(dispatch).toHaveBeenCalledOnceWith(SignOutPageActions.opened());
  });

  it('does not offer to keep what the device could not', async () => {
    store.dispatch(OutboxActions.mirrored({ entry: anEntry({ state: { status: 'unkept' } }) }));
    expect(await signOutAnswering('Stay signed in')).toBeFalse();
    expect(offered).toEqual(['Stay signed in', 'Discard it and sign out']);
  });
});
