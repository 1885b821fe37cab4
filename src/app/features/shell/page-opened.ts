import { inject } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map, type Observable, pairwise } from 'rxjs';

/** Emits the path when another page has opened; the first page and a change of filters do not count. */
export function pageOpened(router = inject(Router)): Observable<string> {
  return router.events.pipe(
    filter((event) => event instanceof NavigationEnd),
    map(({ urlAfterRedirects }) => urlAfterRedirects.replace(/[?#].*$/, '')),
    pairwise(),
    filter(([before, after]) => before !== after),
    map(([, after]) => after),
  );
}
