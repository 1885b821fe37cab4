import { inject } from '@angular/core';
import type { CanActivateFn, CanMatchFn } from '@angular/router';
import { Router } from '@angular/router';
import { Store } from '@ngrx/store';

import { selectHasUnsent } from '../../state/outbox/outbox.feature.ts';
import { LossQuestion } from '../../ui/loss-question.ts';

/** A link from elsewhere must not sign anybody out: it always makes the first step of a page. */
export const fromWithinBraid: CanMatchFn = () => inject(Router).navigated;

/** Signing out forgets what has not reached the server, so it asks first. */
export const askBeforeLosingChanges: CanActivateFn = () => {
  if (!inject<Store>(Store).selectSignal(selectHasUnsent)()) return true;
  return inject(LossQuestion).ask({
    text: 'Something you changed has not reached the server yet. Stay signed in until it is sent, or lose it.',
    keep: 'Stay signed in',
    lose: 'Sign out and lose it',
  });
};
