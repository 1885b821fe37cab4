import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import type { Action } from '@ngrx/store';
import { Store } from '@ngrx/store';
import { distinctUntilChanged, EMPTY, filter, fromEvent, map, merge, Observable, switchMap } from 'rxjs';

import { onDevice } from '../../data/on-device/on-device.ts';
import { DraftKeeper } from '../../data/outbox/draft-keeper.ts';
import { selectAccount } from '../session/session.feature.ts';
import { DraftActions, DraftsOnDeviceActions } from './draft.actions.ts';
import { SignOutQuestionActions } from './outbox.actions.ts';

/** Writes down what is typed, and brings back what was, for as long as its author is signed in. */
export const keepDrafts = createEffect(
  (
    actions = inject<Actions>(Actions),
    store = inject<Store>(Store),
    device = onDevice,
    goingAway: Observable<unknown> = watchGoingAway(),
  ) => {
    return store.select(selectAccount).pipe(
      map((account) => account?.uid),
      distinctUntilChanged(),
      switchMap((uid) => {
        if (uid === undefined) return EMPTY;
        return new Observable<Action>((subscriber) => {
          const keeper = new DraftKeeper(uid, crypto.randomUUID(), device, {
            onKept: (key, typedAt) => subscriber.next(DraftsOnDeviceActions.kept({ key, typedAt })),
            onUnkept: () => subscriber.next(DraftsOnDeviceActions.unkept()),
          });
          const running = merge(
            actions.pipe(
              ofType(DraftActions.typed),
              map(({ key, draft, typedAt }) => keeper.typed(key, { draft, typedAt })),
            ),
            actions.pipe(
              ofType(DraftActions.dropped),
              map(({ key }) => void keeper.drop(key)),
            ),
            actions.pipe(
              ofType(SignOutQuestionActions.discardChosen),
              map(() => void keeper.discardAll()),
            ),
            goingAway.pipe(map(() => void keeper.flush())),
          ).subscribe();
          void keeper.restore().then((drafts) => subscriber.next(DraftsOnDeviceActions.restored({ drafts })));
          return () => {
            running.unsubscribe();
            void keeper.flush();
          };
        });
      }),
    );
  },
  { functional: true },
);

/** A page that is hidden may never be seen again, and may not be told. */
function watchGoingAway(): Observable<unknown> {
  const hidden = fromEvent(document, 'visibilitychange').pipe(filter(() => document.visibilityState === 'hidden'));
  return merge(fromEvent(window, 'pagehide'), hidden);
}
