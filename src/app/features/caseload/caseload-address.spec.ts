import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { provideState } from '@ngrx/store';

import { CaseloadFirestoreActions } from '../../state/caseload/caseload.actions.ts';
import { caseloadFeature } from '../../state/caseload/caseload.feature.ts';
import { handoversFeature } from '../../state/clinic/handovers.feature.ts';
import { connectionFeature } from '../../state/connection/connection.feature.ts';
import { membersFeature } from '../../state/members/members.feature.ts';
import { SessionActions } from '../../state/session/session.actions.ts';
import { sessionFeature } from '../../state/session/session.feature.ts';
import { aPatient } from '../../testing/a-patient.ts';
import { firstSnapshot } from '../../testing/a-snapshot.ts';
import { anAccount } from '../../testing/an-account.ts';
import { openStore } from '../../testing/open-store.ts';
import { CaseloadPage } from './caseload-page.ts';

describe('The search of the caseload and its address', () => {
  let router: Router;
  let harness: RouterTestingHarness;

  function box(): HTMLInputElement {
    const found = harness.routeNativeElement?.querySelector('input');
    if (!found) throw new Error('There is no search box');
    return found;
  }

  function type(text: string): void {
    box().value = text;
    box().dispatchEvent(new Event('input'));
  }

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [provideRouter([{ path: 'caseload', component: CaseloadPage }], withComponentInputBinding())],
    });
    const { store } = openStore(
      provideState(sessionFeature),
      provideState(connectionFeature),
      provideState(caseloadFeature),
      provideState(membersFeature),
      provideState(handoversFeature),
    );
    store.dispatch(SessionActions.accountFound({ account: anAccount() }));
    router = TestBed.inject(Router);
    harness = await RouterTestingHarness.create('/caseload?q=rob');
    store.dispatch(CaseloadFirestoreActions.changed({ changes: firstSnapshot([aPatient()]) }));
    await harness.fixture.whenStable();
  });

  it('agree when the page opens', () => {
    expect(box().value).toBe('rob');
  });

  it('agree again when a link leads to the caseload without a search', async () => {
    type('nobody');
    await harness.fixture.whenStable();
    expect(router.url).toBe('/caseload?q=nobody');
    await router.navigateByUrl('/caseload');
    await harness.fixture.whenStable();
    expect(box().value).toBe('');
    expect(harness.routeNativeElement?.textContent).toContain('Maya Roberts');
  });

  it('follow the last letter, however fast it comes after the one before', async () => {
    for (const text of ['robe', 'robert', '']) type(text);
    await harness.fixture.whenStable();
    expect(router.url).toBe('/caseload');
    expect(box().value).toBe('');
  });

  it('lose no letter to a filter that is chosen while the address catches up', async () => {
    type('ma');
    harness.routeNativeElement?.querySelectorAll<HTMLButtonElement>('[aria-label=Show] button')[1]?.click();
    await harness.fixture.whenStable();
    expect(router.url).toBe('/caseload?q=ma&show=review-overdue');
    expect(box().value).toBe('ma');
  });
});
