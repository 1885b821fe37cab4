import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Store } from '@ngrx/store';

import type { Account } from '../../domain/access/account.ts';
import { anAccount, aPatientAccount } from '../../testing/an-account.ts';
import { openStore } from '../../testing/open-store.ts';
import { redirectHome, requirePatient, requireSignedOut, requireStaff } from './session-guards.ts';
import { SessionActions } from './session.actions.ts';
import { sessionFeature } from './session.feature.ts';

@Component({ template: 'Sign in' })
class SignIn {}

@Component({ template: 'Caseload' })
class Caseload {}

@Component({ template: 'My care' })
class MyCare {}

@Component({ template: 'Not found' })
class NotFound {}

describe('the guards', () => {
  let store: Store;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([
          { path: '', pathMatch: 'full', redirectTo: redirectHome },
          { path: 'sign-in', canMatch: [requireSignedOut], component: SignIn },
          { path: 'caseload', canMatch: [requireStaff], component: Caseload },
          { path: 'my-care', canMatch: [requirePatient], component: MyCare },
          { path: '**', component: NotFound },
        ]),
      ],
    });
    ({ store } = openStore(sessionFeature));
  });

  async function visit(url: string, account: Account | null): Promise<{ shown: string; url: string }> {
    store.dispatch(account ? SessionActions.accountFound({ account }) : SessionActions.noAccount());
    const { routeNativeElement } = await RouterTestingHarness.create(url);
    return { shown: routeNativeElement?.textContent ?? '', url: TestBed.inject(Router).url };
  }

  it('let staff through to the caseload and patients to their own page', async () => {
    expect(await visit('/caseload', anAccount())).toEqual({ shown: 'Caseload', url: '/caseload' });
    expect(await visit('/my-care', aPatientAccount())).toEqual({ shown: 'My care', url: '/my-care' });
  });

  it('show a patient the page for lost ways where staff would find something', async () => {
    expect(await visit('/caseload', aPatientAccount())).toEqual({ shown: 'Not found', url: '/caseload' });
  });

  it('show former staff nothing', async () => {
    expect((await visit('/caseload', anAccount({ member: null }))).shown).toBe('Not found');
    expect((await visit('/', anAccount({ member: null }))).shown).toBe('Not found');
  });

  it('ask visitors to sign in and keep where they were going', async () => {
    expect(await visit('/caseload?filter=overdue', null)).toEqual({
      shown: 'Sign in',
      url: '/sign-in?then=%2Fcaseload%3Ffilter%3Doverdue',
    });
  });

  it('take everybody home from the front door', async () => {
    expect((await visit('/', anAccount())).url).toBe('/caseload');
    expect((await visit('/', aPatientAccount())).url).toBe('/my-care');
    expect((await visit('/', null)).url).toBe('/sign-in');
    expect((await visit('/sign-in', anAccount())).url).toBe('/caseload');
  });

  it('wait until it is known who is there', async () => {
    const harness = RouterTestingHarness.create('/caseload');
    await Promise.resolve();
    expect(TestBed.inject(Router).navigated).toBeFalse();
    store.dispatch(SessionActions.accountFound({ account: anAccount() }));
    expect((await harness).routeNativeElement?.textContent).toBe('Caseload');
  });
});
