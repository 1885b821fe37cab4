import { inject } from '@angular/core';
import { createEffect } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { catchError, concatMap, distinctUntilChanged, EMPTY, from, map, switchMap } from 'rxjs';

import type { LostPatients } from '../../data/on-device/lost-patients.ts';
import { announceRows, isAmong, watchLost } from '../../data/on-device/lost-patients.ts';
import { onDevice } from '../../data/on-device/on-device.ts';
import type { KeptDraft } from '../../domain/changes/draft.ts';
import { selectAccount } from '../session/session.feature.ts';
import { DraftActions } from './draft.actions.ts';
import { selectDrafts } from './drafts.feature.ts';

/** What is typed about a patient whom its author has just lost is theirs alone from then on: refused, and no draft. */
export const refuseDraftsOfLost = createEffect(
  (store = inject<Store>(Store), watch = watchLost, refuse = refuseOnDevice) => {
    return store.select(selectAccount).pipe(
      map((account) => account?.uid ?? null),
      distinctUntilChanged(),
      switchMap((uid) => (uid === null ? EMPTY : watch(uid))),
      concatLatestFrom(() => store.select(selectDrafts)),
      concatMap(([lost, drafts]) => from(draftsOfLost(lost, Object.values(drafts)))),
      concatMap(({ uid, kept }) =>
        from(refuse(uid, kept)).pipe(
          map(() => DraftActions.dropped({ key: kept.key })),
          // Where the device keeps nothing, this window alone has the words: they stay.
          catchError(() => EMPTY),
        ),
      ),
    );
  },
  { functional: true },
);

function draftsOfLost(lost: LostPatients, drafts: readonly KeptDraft[]) {
  const typed = drafts.filter(({ key }) => isAmong(lost, key.split('/')[0] ?? ''));
  return typed.map((kept) => ({ uid: lost.uid, kept }));
}

async function refuseOnDevice(uid: string, kept: KeptDraft): Promise<void> {
  const { refuseTypedAbout } = await import('../../data/on-device/typed-rows.ts');
  const patientId = kept.key.split('/')[0];
  announceRows(uid, await onDevice((database) => refuseTypedAbout(database, uid, (id) => id === patientId, [kept])));
}
