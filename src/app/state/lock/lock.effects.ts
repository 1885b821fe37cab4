import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { catchError, distinctUntilChanged, exhaustMap, from, map, of, startWith, switchMap, tap } from 'rxjs';

import type { IdlePhase } from '../../domain/access/idle-phase.ts';
import { SessionActions } from '../session/session.actions.ts';
import { selectAccount } from '../session/session.feature.ts';
import { confirmPassword } from './confirm-password.ts';
import { LockActions, LockScreenActions } from './lock.actions.ts';
import { selectIdleMinutes } from './lock.feature.ts';
import { LockMemory } from './lock-memory.ts';
import { TypedForms } from './typed-forms.ts';
import { watchIdleness } from './watch-idleness.ts';

/** Until it is known who is signed in, a reload stays where the lock was. */
export const followIdleness = createEffect(
  (minutesAllowed = inject<Store>(Store).select(selectIdleMinutes), memory = inject(LockMemory)) => {
    return minutesAllowed.pipe(
      switchMap((minutes) => (minutes === null ? watchLock(memory) : watchIdleness(minutes, memory))),
      distinctUntilChanged(),
      tap((phase) => phase === 'locked' && !memory.isLocked() && memory.lock()),
      map((phase) => LockActions.phaseChanged({ phase })),
    );
  },
  { functional: true },
);

export const tryToUnlock = createEffect(
  (actions = inject<Actions>(Actions), confirm = confirmPassword) => {
    return actions.pipe(
      ofType(LockScreenActions.passwordSubmitted),
      exhaustMap(({ password }) =>
        from(confirm(password)).pipe(
          map((refusal) => (refusal ? LockActions.passwordRefused(refusal) : LockActions.passwordConfirmed())),
          catchError(() => of(LockActions.passwordRefused({ reason: 'network', until: null }))),
        ),
      ),
    );
  },
  { functional: true },
);

/** All tabs hear of it, this one included. */
export const unlock = createEffect(
  (actions = inject<Actions>(Actions), memory = inject(LockMemory)) => {
    return actions.pipe(
      ofType(LockActions.passwordConfirmed),
      tap(() => memory.unlock(Date.now())),
    );
  },
  { functional: true, dispatch: false },
);

/** Nobody is signed in, so nothing is left to lock; the next person starts with a clock of their own. */
export const forget = createEffect(
  (actions = inject<Actions>(Actions), memory = inject(LockMemory)) => {
    return actions.pipe(
      ofType(SessionActions.noAccount),
      tap(() => memory.forget()),
    );
  },
  { functional: true, dispatch: false },
);

/** Another person must not find what was typed under the lock, however fast the one follows the other. */
export const forgetTyped = createEffect(
  (account = inject<Store>(Store).select(selectAccount), forms = inject(TypedForms)) => {
    return account.pipe(
      map((found) => found?.uid ?? null),
      distinctUntilChanged(),
      tap(() => forms.forget()),
    );
  },
  { functional: true, dispatch: false },
);

function watchLock(memory: LockMemory) {
  return memory.changes.pipe(
    startWith(undefined),
    map((): IdlePhase => (memory.isLocked() ? 'locked' : 'in-use')),
    distinctUntilChanged(),
  );
}
