import { TestBed } from '@angular/core/testing';
import type { CanDeactivateFn } from '@angular/router';
import { provideRouter, Router, RouteReuseStrategy } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';

import { PageReuse } from './page-reuse.ts';
import { AnyPage } from './testing/any-page.ts';

describe('a step within the same kind of page', () => {
  let router: Router;
  let harness: RouterTestingHarness;
  let mayLeave: jasmine.Spy<CanDeactivateFn<AnyPage>>;

  const page = () => harness.routeDebugElement?.componentInstance as AnyPage;

  beforeEach(async () => {
    mayLeave = jasmine.createSpy<CanDeactivateFn<AnyPage>>().and.returnValue(true);
    const children = [{ path: '', component: AnyPage, canDeactivate: [mayLeave] }];
    TestBed.configureTestingModule({
      providers: [
        { provide: RouteReuseStrategy, useExisting: PageReuse },
        provideRouter([{ path: 'patients/:patientId', children }]),
      ],
    });
    router = TestBed.inject(Router);
    harness = await RouterTestingHarness.create('/patients/maya-roberts');
  });

  it('opens another page for another patient, and asks the first whether it may go', async () => {
    const first = page();
    await router.navigateByUrl('/patients/tom-ellis');
    expect(page()).not.toBe(first);
    expect(mayLeave.calls.mostRecent().args[0]).toBe(first);
  });

  it('stays on the first page where it may not go', async () => {
    const first = page();
    mayLeave.and.returnValue(false);
    await router.navigateByUrl('/patients/tom-ellis');
    expect(page()).toBe(first);
    expect(router.url).toBe('/patients/maya-roberts');
  });

  it('keeps the page while the patient is the same', async () => {
    const first = page();
    await router.navigateByUrl('/patients/maya-roberts?view=timeline');
    expect(page()).toBe(first);
    expect(mayLeave).not.toHaveBeenCalled();
  });
});
