import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { map } from 'rxjs';

import { CounterActions } from './counter.feature.ts';

export const count = createEffect(
  (actions = inject<Actions>(Actions)) => actions.pipe(ofType(CounterActions.pressed), map(CounterActions.counted)),
  { functional: true },
);
