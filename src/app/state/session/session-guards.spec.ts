import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';

import type { Account } from '../../domain/access/account.ts';
import { aMember } from '../../testing/a-member.ts';
import { anAccount, aPatientAccount } from '../../testing/an-account.ts';
import { AnyPage } from '../../testing/any-page.ts';
import { openStore } from '../../testing/open-store.ts';
import { SessionActions } from './session.actions.ts';
import { sessionFeature } from './session.feature.ts';
import {
  redirectHome,
  requireAdmin,
  requireInviter,
  requireNoAccess,
  requirePatient,
  requireSignedIn,
  requireSignedOut,
  requireStaff,
  whoeverItIs,
} from './session-guards.ts';

describe('the guards', () => {
  let store: Store;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([
          { path: '', pathMatch: 'full', redirectTo: redirectHome },
          { path: 'sign-in', canMatch: [requireSignedOut], component: AnyPage },
          { path: 'caseload', canMatch: [requireStaff], component: AnyPage },
          { path: 'clinic/invite', canMatch: [requireInviter], component: AnyPage },
          { path: 'clinic', canMatch: [requireAdmin], component: AnyPage },
          { path: 'join', canMatch: [whoeverItIs], component: AnyPage },
          { path: 'my-care', canMatch: [requirePatient], component: AnyPage },
          { path: 'kept', canMatch: [requireSignedIn], component: AnyPage },
          { path: 'no-access', canMatch: [requireNoAccess], component: AnyPage },
          { path: '**', component: AnyPage },
        ]),
      ],
    });
    ({ store } = openStore(provideState(sessionFeature)));
  });

  async function visit(url: string, account: Account | null): Promise<{ shown: string | undefined; url: string }> {
    store.dispatch(account ? SessionActions.accountFound({ account }) : SessionActions.noAccount());
    const router = TestBed.inject(Router);
    await router.navigateByUrl(url);
    return { shown: router.routerState.snapshot.root.firstChild?.routeConfig?.path, url: router.url };
  }

  it('let staff through to the caseload and patients to their own page', async () => {
    expect(await visit('/caseload', anAccount())).toEqual({ shown: 'caseload', url: '/caseload' });
    expect(await visit('/my-care', aPatientAccount())).toEqual({ shown: 'my-care', url: '/my-care' });
  });

  it('show a patient the page for lost ways where staff would find something', async () => {
    expect(await visit('/caseload', aPatientAccount())).toEqual({ shown: '**', url: '/caseload' });
  });

  it('let administrators alone look after the clinic, and coordinators invite as well', async () => {
    const ada = anAccount({ member: aMember({ roles: ['admin'], discipline: null }) });
    const cora = anAccount({ member: aMember({ roles: ['coordinator'], discipline: null }) });
    expect((await visit('/clinic', ada)).shown).toBe('clinic');
    expect((await visit('/clinic/invite', ada)).shown).toBe('clinic/invite');
    expect((await visit('/clinic', cora)).shown).toBe('**');
    expect((await visit('/clinic/invite', anAccount())).shown).toBe('**');
    expect((await visit('/clinic/invite?patient=maya-roberts', cora)).shown).toBe('clinic/invite');
  });

  it('begin an administrator’s day with the clinic, and with the caseload where they care for patients too', async () => {
    expect((await visit('/', anAccount({ member: aMember({ roles: ['admin'], discipline: null }) }))).url).toBe(
      '/clinic',
    );
    expect((await visit('/', anAccount({ member: aMember({ roles: ['admin', 'specialist'] }) }))).url).toBe(
      '/caseload',
    );
  });

  it('let anybody take up an invitation, signed in or not', async () => {
    expect((await visit('/join?invitation=one', null)).shown).toBe('join');
    expect((await visit('/join?invitation=one', anAccount())).shown).toBe('join');
  });

  it('show former staff nothing', async () => {
    expect((await visit('/caseload', anAccount({ member: null }))).shown).toBe('**');
  });

  it('let whoever is signed in see what they typed, also former staff', async () => {
    expect((await visit('/kept', null)).url).toBe('/sign-in?then=%2Fkept');
    expect((await visit('/kept', anAccount({ member: null }))).shown).toBe('kept');
  });

  it('tell former staff at the front door that they have no access', async () => {
    expect((await visit('/', anAccount({ member: null }))).shown).toBe('no-access');
  });

  it('tell nobody else so', async () => {
    expect((await visit('/no-access', anAccount())).url).toBe('/caseload');
    expect((await visit('/no-access', null)).url).toBe('/sign-in');
  });

  it('ask visitors to sign in and keep where they were going', async () => {
    expect(await visit('/caseload?filter=overdue', null)).toEqual({
      shown: 'sign-in',
      url: '/sign-in?then=%2Fcaseload%3Ffilter%3Doverdue',
    });
  });

  it('take everybody home from the front door', async () => {
    expect((await visit('/', anAccount())).url).toBe('/caseload');
    expect((await visit('/', aPatientAccount())).url).toBe('/my-care');
    expect((await visit('/', null)).url).toBe('/sign-in');
  });

  it('have nothing to ask of whoever is signed in already', async () => {
    expect((await visit('/sign-in', anAccount())).url).toBe('/caseload');
  });

  it('wait until it is known who is there', async () => {
    const router = TestBed.inject(Router);
    const arrival = router.navigateByUrl('/caseload');
    await new Promise((settled) => setTimeout(settled));
    expect(router.navigated).toBeFalse();
    store.dispatch(SessionActions.accountFound({ account: anAccount() }));
    expect(await arrival).toBeTrue();
  });
});
