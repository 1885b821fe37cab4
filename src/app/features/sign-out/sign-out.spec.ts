import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';

import { OutboxActions, SectionEditorActions } from '../../state/outbox/outbox.actions.ts';
import { outboxFeature } from '../../state/outbox/outbox.feature.ts';
import { outboxKey } from '../../state/outbox/send-state.ts';
import { SignOutPageActions } from '../../state/session/session.actions.ts';
import { aChange } from '../../testing/a-change.ts';
import { AnyPage } from '../../testing/any-page.ts';
import { openStore } from '../../testing/open-store.ts';
import { askBeforeLosingChanges, fromWithinBraid } from './sign-out-guards.ts';
import { SignOutPage } from './sign-out-page.ts';

describe('Signing out', () => {
  let store: Store;
  let router: Router;
  let dispatch: jasmine.Spy;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
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
    ({ store } = openStore(provideState(outboxFeature)));
    router = TestBed.inject(Router);
    dispatch = spyOn(store, 'dispatch').and.callThrough();
  });

  async function answerWith(name: string): Promise<void> {
    const find = () => [...document.querySelectorAll('button')].find(({ innerText }) => innerText === name);
    while (!find()) await new Promise((resolve) => setTimeout(resolve, 10));
    find()?.click();
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

  for (const [answer, leaves] of [
    ['Stay signed in', false],
    ['Sign out and lose it', true],
  ] as const) {
    it(`asks while a change waits to be sent, and "${answer}" ${leaves ? 'signs out' : 'stays'}`, async () => {
      const change = aChange();
      store.dispatch(SectionEditorActions.changeSubmitted({ change }));
      store.dispatch(OutboxActions.answered({ key: outboxKey(change), change, state: { status: 'waiting' } }));
      dispatch.calls.reset();
      await RouterTestingHarness.create('/caseload');
      const navigation = router.navigateByUrl('/sign-out');
      await answerWith(answer);
      expect(await navigation).toBe(leaves);
      expect(dispatch.calls.count()).toBe(leaves ? 1 : 0);
    });
  }
});
