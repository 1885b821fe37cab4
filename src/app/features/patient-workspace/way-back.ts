import { Location } from '@angular/common';
import { inject } from '@angular/core';
import { Router } from '@angular/router';

/** The way from a patient back to the caseload. */
export interface WayBack {
  /** The caseload as it was searched and filtered when the reader came from there, else as it opens. */
  readonly address: string;
  go(): void;
}

/** Call while the patient opens. No step within the workspace adds to the history, so the page before stays the page before. */
export function wayBack(): WayBack {
  const router = inject(Router);
  const location = inject(Location);
  const arrival = router.currentNavigation();
  const before = arrival?.previousNavigation?.finalUrl?.toString() ?? '';
  const cameFromCaseload = /^\/caseload(?=[?#]|$)/.test(before);
  // After Back or Forward the page before in time is not the page before in the history.
  const isPageBefore = cameFromCaseload && arrival?.trigger === 'imperative' && !arrival.extras.replaceUrl;
  const address = cameFromCaseload ? before : '/caseload';
  return {
    address,
    go: () => {
      // Only the browser's own way back finds the place to which the list was scrolled.
      if (isPageBefore) location.back();
      else void router.navigateByUrl(address);
    },
  };
}
