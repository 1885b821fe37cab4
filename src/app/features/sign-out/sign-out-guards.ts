import { inject } from '@angular/core';
import type { CanActivateFn, CanMatchFn } from '@angular/router';
import { Router } from '@angular/router';
import { Store } from '@ngrx/store';

import { selectIsTrusted } from '../../state/device/device.feature.ts';
import { SignOutQuestionActions } from '../../state/outbox/outbox.actions.ts';
import { LossQuestion } from '../../ui/loss-question.ts';
import { questionOfUnsent } from './question-of-unsent.ts';
import { selectHasUnsentWords, selectIsUnsentKept } from './unsent.ts';

/** A link from elsewhere must not sign anybody out: it always makes the first step of a page. */
export const fromWithinBraid: CanMatchFn = () => inject(Router).navigated;

/** What has not reached the server is kept for its author or goes, as they wish. */
export const askBeforeLosingChanges: CanActivateFn = async () => {
  const store = inject<Store>(Store);
  if (!store.selectSignal(selectHasUnsentWords)()) return true;
  const isKept = store.selectSignal(selectIsUnsentKept)();
  const isTrusted = store.selectSignal(selectIsTrusted)() === true;
  const answer = await inject(LossQuestion).choose(questionOfUnsent({ isKept, isTrusted }));
  if (answer === 'discard') store.dispatch(SignOutQuestionActions.discardChosen());
  return answer !== 'stay';
};
