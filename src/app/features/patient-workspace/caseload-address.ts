import { inject } from '@angular/core';
import type { UrlTree } from '@angular/router';
import { Router } from '@angular/router';

/** The caseload as it was searched and filtered when the reader came from there, else as it opens. */
export function caseloadAddress(): UrlTree | string {
  const cameFrom = inject(Router).currentNavigation()?.previousNavigation?.finalUrl;
  return cameFrom?.toString().startsWith('/caseload') ? cameFrom : '/caseload';
}
