import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { catchError, concatMap, distinctUntilChanged, EMPTY, from, ignoreElements, map, of, switchMap } from 'rxjs';

import { distrustDevice, trustDevice, watchTrust } from '../../data/on-device/trust.ts';
import { selectAccount } from '../session/session.feature.ts';
import { AccountPanelActions, DeviceActions } from './device.actions.ts';

export const followTrust = createEffect(
  (store = inject<Store>(Store), watch: typeof watchTrust = watchTrust) => {
    return store.select(selectAccount).pipe(
      map((account) => account?.uid ?? null),
      distinctUntilChanged(),
      switchMap((uid) => (uid === null ? EMPTY : watch(uid))),
      map((isTrusted) => DeviceActions.trustKnown({ isTrusted })),
    );
  },
  { functional: true },
);

/** Success needs no action: whoever follows the trust hears of it. */
export const changeTrust = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), change = changeOnDevice) => {
    return actions.pipe(
      ofType(AccountPanelActions.trustGiven, AccountPanelActions.trustWithdrawn),
      concatLatestFrom(() => store.select(selectAccount)),
      concatMap(([{ type }, account]) => {
        if (!account) return EMPTY;
        return from(change(account.uid, type === AccountPanelActions.trustGiven.type)).pipe(
          ignoreElements(),
          catchError(() => of(DeviceActions.trustNotKept())),
        );
      }),
    );
  },
  { functional: true },
);

function changeOnDevice(uid: string, isTrusted: boolean): Promise<void> {
  return isTrusted ? trustDevice(uid, new Date().toISOString()) : distrustDevice(uid);
}
