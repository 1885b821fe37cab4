import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { catchError, concatMap, from, map, of } from 'rxjs';

import { selectActor } from '../session/session.feature.ts';
import { AccessActions } from './access.actions.ts';
import { accessKey } from './access.feature.ts';
import { sendAtOnce } from './send-at-once.ts';

/** One after the other: each of them changes the patient document as well. */
export const sendAccessChange = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), send = sendAtOnce) => {
    return actions.pipe(
      ofType(AccessActions.changeSubmitted),
      concatLatestFrom(() => store.select(selectActor)),
      concatMap(([{ change }, actor]) =>
        (actor ? from(send(change, actor)) : of('refused' as const)).pipe(
          catchError(() => of('failed' as const)),
          map((answer) => AccessActions.answered({ key: accessKey(change), answer })),
        ),
      ),
    );
  },
  { functional: true },
);
