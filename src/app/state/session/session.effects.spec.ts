import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { Actions } from '@ngrx/effects';
import type { Action } from '@ngrx/store';
import type { Observable } from 'rxjs';
import { of, Subject } from 'rxjs';

import type { PasswordRefusal } from '../../domain/access/password-refusal.ts';
import { anAccount, aPatientAccount } from '../../testing/an-account.ts';
import { AnyPage } from '../../testing/any-page.ts';
import { SessionActions, SignInPageActions, SignOutPageActions } from './session.actions.ts';
import * as sessionEffects from './session.effects.ts';

const TOO_MANY: PasswordRefusal = { reason: 'too-many', until: '2026-05-05T14:05:00.000Z' };

describe('the session’s effects', () => {
  let dispatched: Subject<Action>;
  let actions: Actions;
  let told: Action[];

  beforeEach(() => {
    dispatched = new Subject();
    actions = new Actions(dispatched);
    told = [];
  });

  const run = (effect: Observable<unknown>) => effect.subscribe((action) => told.push(action as Action));
  const dispatch = (action: Action) => {
    dispatched.next(action);
    return new Promise<void>((settled) => setTimeout(settled));
  };

  it('report who is signed in, and nobody', () => {
    const account = anAccount();
    run(sessionEffects.followAccount(() => of(null, account)));
    expect(told).toEqual([SessionActions.noAccount(), SessionActions.accountFound({ account })]);
  });

  describe('on the sign-in page', () => {
    const submitted = SignInPageActions.submitted({ email: 'rosa.ahmed@northgate.example', password: 'secret' });
    const forgotten = SignInPageActions.passwordForgotten({ email: 'rosa.ahmed@northgate.example' });

    it('say why a sign-in failed, and leave success to the account that is found', async () => {
      const answers: (PasswordRefusal | null)[] = [null, { reason: 'credentials', until: null }];
      run(sessionEffects.trySignIn(actions, () => Promise.resolve(answers.shift() ?? null)));
      await dispatch(submitted);
      expect(told).toEqual([]);
      await dispatch(submitted);
      expect(told).toEqual([SessionActions.signInRefused({ reason: 'credentials', until: null })]);
    });

    it('let a person try again when the SDK itself could not be loaded', async () => {
      let attempts = 0;
      run(
        sessionEffects.trySignIn(actions, () =>
          ++attempts === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(TOO_MANY),
        ),
      );
      await dispatch(submitted);
      await dispatch(submitted);
      expect(told).toEqual([
        SessionActions.signInRefused({ reason: 'network', until: null }),
        SessionActions.signInRefused(TOO_MANY),
      ]);
    });

    it('say that a new password was asked for, or that nobody could be asked', async () => {
      const answers = [null, { reason: 'network', until: null }] as const;
      let asked = 0;
      run(sessionEffects.askForReset(actions, () => Promise.resolve(answers[asked++] ?? null)));
      await dispatch(forgotten);
      await dispatch(forgotten);
      expect(told).toEqual([
        SessionActions.resetRequested(),
        SessionActions.signInRefused({ reason: 'network', until: null }),
      ]);
    });
  });

  describe('when a person signs out', () => {
    let done: string[];
    const end = () => Promise.resolve(void done.push('signed out'));

    beforeEach(() => (done = []));

    it('end the session once the device has forgotten, and the listeners have ended', async () => {
      const forget = (uid: string | null) => Promise.resolve(void done.push(`forgot all but ${uid}`));
      run(sessionEffects.leave(actions, end, forget));
      dispatched.subscribe(() => done.push('listeners ended'));
      await dispatch(SignOutPageActions.opened());
      expect(done).toEqual(['listeners ended', 'forgot all but null', 'signed out']);
    });

    it('end the session where the device keeps nothing, too', async () => {
      run(sessionEffects.leave(actions, end, () => Promise.reject(new Error('private window'))));
      await dispatch(SignOutPageActions.opened());
      expect(done).toEqual(['signed out']);
      expect(told).toEqual([]);
    });

    it('say that it failed, and try again when asked to', async () => {
      let attempts = 0;
      const endAtLast = () => (++attempts === 1 ? Promise.reject(new Error('no chunk')) : end());
      run(sessionEffects.leave(actions, endAtLast, () => Promise.resolve()));
      await dispatch(SignOutPageActions.opened());
      expect(told).toEqual([SessionActions.signOutFailed()]);
      await dispatch(SignOutPageActions.opened());
      expect(done).toEqual(['signed out']);
      expect(told).toEqual([SessionActions.signOutFailed()]);
    });
  });

  it('leave on the device only what is kept for who reads here now', () => {
    const forget = jasmine.createSpy('forget').and.resolveTo();
    sessionEffects.forgetOthers(actions, forget).subscribe();
    dispatched.next(SessionActions.accountFound({ account: anAccount() }));
    dispatched.next(SessionActions.accountFound({ account: anAccount({ member: null }) }));
    dispatched.next(SessionActions.noAccount());
    expect(forget.calls.allArgs()).toEqual([['rosa'], [null], [null]]);
  });

  describe('between pages', () => {
    let router: Router;

    beforeEach(() => {
      TestBed.configureTestingModule({ providers: [provideRouter([{ path: '**', component: AnyPage }])] });
      router = TestBed.inject(Router);
      run(sessionEffects.goIn(actions, router));
      run(sessionEffects.goOut(actions, router));
    });

    const arriveAt = async (url: string, action: Action) => {
      await router.navigateByUrl(url);
      await dispatch(action);
      return router.url;
    };
    const found = SessionActions.accountFound({ account: anAccount() });

    it('take a person from signing in to their first page', async () => {
      expect(await arriveAt('/sign-in', found)).toBe('/caseload');
      const patient = SessionActions.accountFound({ account: aPatientAccount() });
      expect(await arriveAt('/sign-in', patient)).toBe('/my-care');
    });

    it('take a person to where they were going', async () => {
      expect(await arriveAt('/sign-in?then=%2Fpatients%2Fmaya-roberts', found)).toBe('/patients/maya-roberts');
    });

    it('follow no link to another site', async () => {
      for (const elsewhere of ['//evil.example', '/\\evil.example', 'https://evil.example']) {
        expect(await arriveAt(`/sign-in?then=${encodeURIComponent(elsewhere)}`, found)).toBe('/caseload');
      }
    });

    it('leave a person who is signed in already where they are', async () => {
      expect(await arriveAt('/patients/maya-roberts', found)).toBe('/patients/maya-roberts');
    });

    it('lead away from any page once nobody is signed in', async () => {
      await dispatch(found);
      expect(await arriveAt('/patients/maya-roberts', SessionActions.noAccount())).toBe('/sign-in');
    });

    it('leave a visitor at an address that does not exist, however late it is known that nobody is signed in', async () => {
      expect(await arriveAt('/nowhere', SessionActions.noAccount())).toBe('/nowhere');
      expect(await arriveAt('/nowhere', SessionActions.noAccount())).toBe('/nowhere');
    });

    it('leave whoever takes up an invitation there, whoever was signed in before', async () => {
      const invitation = '/join?clinic=northgate&invitation=one';
      await dispatch(found);
      expect(await arriveAt(invitation, SessionActions.noAccount())).toBe(invitation);
      expect(await arriveAt(invitation, found)).toBe(invitation);
    });
  });
});
