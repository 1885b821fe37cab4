import { Location } from '@angular/common';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { NavigationEnd, provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { filter, firstValueFrom } from 'rxjs';

import { AnyPage } from '../../testing/any-page.ts';
import type { WayBack } from './way-back.ts';
import { wayBack } from './way-back.ts';

@Component({ template: '' })
class PatientPage {
  readonly way: WayBack = wayBack();
}

describe('The way back to the caseload', () => {
  let router: Router;
  let harness: RouterTestingHarness;

  async function arriveBy(...addresses: readonly string[]): Promise<WayBack> {
    harness = await RouterTestingHarness.create();
    for (const address of addresses) await router.navigateByUrl(address);
    return (harness.routeDebugElement?.componentInstance as PatientPage).way;
  }

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([
          { path: 'caseload', component: AnyPage },
          { path: 'patients/:patientId', component: PatientPage },
        ]),
      ],
    });
    router = TestBed.inject(Router);
  });

  it('is the browser’s own where the reader came from there, with the search as it was', async () => {
    const way = await arriveBy('/caseload?q=rob', '/patients/maya-roberts');
    expect(way.address).toBe('/caseload?q=rob');
    const back = spyOn(TestBed.inject(Location), 'back');
    way.go();
    expect(back).toHaveBeenCalledOnceWith();
  });

  it('opens the caseload afresh for whoever came by a link', async () => {
    const way = await arriveBy('/patients/maya-roberts');
    const back = spyOn(TestBed.inject(Location), 'back');
    way.go();
    await harness.fixture.whenStable();
    expect(back).not.toHaveBeenCalled();
    expect(router.url).toBe('/caseload');
  });

  it('does not trust the history after Forward', async () => {
    router.setUpLocationChangeListener();
    await arriveBy('/patients/maya-roberts', '/caseload?q=rob');
    const arrived = firstValueFrom(router.events.pipe(filter((event) => event instanceof NavigationEnd)));
    TestBed.inject(Location).back();
    await arrived;
    const { way } = harness.routeDebugElement?.componentInstance as PatientPage;
    const back = spyOn(TestBed.inject(Location), 'back');
    way.go();
    await harness.fixture.whenStable();
    expect(back).not.toHaveBeenCalled();
    expect(router.url).toBe('/caseload?q=rob');
  });
});
