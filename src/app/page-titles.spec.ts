import { TestBed } from '@angular/core/testing';
import { Title } from '@angular/platform-browser';
import { provideRouter, Router, TitleStrategy } from '@angular/router';

import { PageTitles } from './page-titles.ts';
import { AnyPage } from './testing/any-page.ts';

describe('the title of a page', () => {
  let router: Router;
  let title: Title;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        { provide: TitleStrategy, useExisting: PageTitles },
        provideRouter([
          { path: 'patients/:patientId', title: 'Patient – Braid', component: AnyPage },
          { path: 'caseload', title: 'Caseload – Braid', component: AnyPage },
        ]),
      ],
    });
    router = TestBed.inject(Router);
    title = TestBed.inject(Title);
    await router.navigateByUrl('/patients/maya-roberts');
  });

  it('is the route’s own when the page is come to', () => {
    expect(title.getTitle()).toBe('Patient – Braid');
  });

  it('stays as the page has made it while one moves within the page', async () => {
    title.setTitle('Maya Roberts – Braid');
    await router.navigateByUrl('/patients/maya-roberts?view=timeline');
    expect(title.getTitle()).toBe('Maya Roberts – Braid');
  });

  it('changes with the page', async () => {
    title.setTitle('Maya Roberts – Braid');
    await router.navigateByUrl('/caseload');
    expect(title.getTitle()).toBe('Caseload – Braid');
  });
});
