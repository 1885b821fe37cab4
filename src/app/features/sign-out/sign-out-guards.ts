import { inject } from '@angular/core';
import type { CanActivateFn, CanMatchFn } from '@angular/router';
import { Router } from '@angular/router';
import { Store } from '@ngrx/store';

import { selectIsTrusted } from '../../state/device/device.feature.ts';
import { SignOutQuestionActions } from '../../state/outbox/outbox.actions.ts';
import { TypedOnDevice } from '../../state/outbox/typed-on-device.ts';
import { selectAccount } from '../../state/session/session.feature.ts';
import { LossQuestion } from '../../ui/loss-question.ts';
import { questionOfUnsent } from './question-of-unsent.ts';
import { selectHasUnsentWords, selectIsUnsentKept } from './unsent.ts';

/** A link from elsewhere must not sign anybody out: it always makes the first step of a page. */
export const fromWithinBraid: CanMatchFn = () => inject(Router).navigated;

/** What has not reached the server, from any window, is kept for its author or goes, as they wish. */
export const askBeforeLosingChanges: CanActivateFn = async () => {
  const store = inject<Store>(Store);
  const device = inject(TypedOnDevice);
  const lossQuestion = inject(LossQuestion);
  const uid = store.selectSignal(selectAccount)()?.uid;
  const isOnDevice = uid !== undefined && (await device.isThere(uid).catch(() => false));
  if (!isOnDevice && !store.selectSignal(selectHasUnsentWords)()) return leaveBehind(() => uid && device.tidy(uid));
  const isKept = store.selectSignal(selectIsUnsentKept)();
  const isTrusted = store.selectSignal(selectIsTrusted)() === true;
  const answer = await lossQuestion.choose(questionOfUnsent({ isKept, isTrusted }));
  if (answer === 'keep') return leaveBehind(() => uid && device.tidy(uid));
  if (answer !== 'discard') return false;
  store.dispatch(SignOutQuestionActions.discardChosen());
  return leaveBehind(() => uid && device.forget(uid));
};

/** The session ends only once the device has done so, or cannot. */
async function leaveBehind(forget: () => unknown): Promise<true> {
  await Promise.resolve(forget()).catch(() => undefined);
  return true;
}
