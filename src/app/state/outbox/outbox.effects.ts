import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import type { Action } from '@ngrx/store';
import { Store } from '@ngrx/store';
import { distinctUntilChanged, EMPTY, interval, map, merge, Observable, switchMap } from 'rxjs';

import type { Outbox } from '../../data/outbox/outbox.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { aboutChange } from '../../domain/changes/about-change.ts';
import { sameValue } from '../../domain/changes/same-value.ts';
import { ConnectionActions } from '../connection/connection.actions.ts';
import { selectActor } from '../session/session.feature.ts';
import { OutboxActions, SectionEditorActions, SignOutQuestionActions } from './outbox.actions.ts';
import { openOwnOutbox } from './own-outbox.ts';

/** Not on `Restored` alone: a change may come to wait while the connection counts as good. */
const RESEND_MS = 20_000;
const RETRY_MS = 3000;

type Errand = (outbox: Outbox) => Promise<void>;

/** Hands what an author does to their outbox, and mirrors it in the store, for as long as they are signed in. */
export const runOutbox = createEffect(
  (
    actions = inject<Actions>(Actions),
    store = inject<Store>(Store),
    open = openOwnOutbox,
    clock: Observable<unknown> = interval(RESEND_MS),
  ) => {
    const errands = merge(
      handedOver(actions),
      merge(actions.pipe(ofType(ConnectionActions.restored)), clock).pipe(
        map((): Errand => (outbox) => outbox.resend()),
      ),
    );
    return store.select(selectActor).pipe(
      distinctUntilChanged((before, now) => sameValue(before, now)),
      switchMap((actor) => (actor ? mirrorOutbox(actor, errands, open) : EMPTY)),
    );
  },
  { functional: true },
);

function handedOver(actions: Actions): Observable<Errand> {
  return merge(
    actions.pipe(
      ofType(SectionEditorActions.changeSubmitted),
      map(
        ({ change, about = aboutChange(change), typedAt }): Errand =>
          (outbox) =>
            outbox.submit(change, about, typedAt),
      ),
    ),
    actions.pipe(
      ofType(SectionEditorActions.dismissed),
      map(
        ({ key }): Errand =>
          (outbox) =>
            outbox.dismiss(key),
      ),
    ),
    actions.pipe(
      ofType(SignOutQuestionActions.discardChosen),
      map((): Errand => (outbox) => outbox.discardAll()),
    ),
  );
}

function mirrorOutbox(actor: Actor, errands: Observable<Errand>, open: typeof openOwnOutbox): Observable<Action> {
  return new Observable((subscriber) => {
    const opened = persist(() =>
      open(actor, {
        onEntry: (entry) => subscriber.next(OutboxActions.mirrored({ entry })),
        onGone: (key) => subscriber.next(OutboxActions.gone({ key })),
      }),
    );
    const running = errands.subscribe((errand) => {
      // An errand that fails is an error of ours, and is shown as one.
      opened.then(({ outbox }) => errand(outbox)).catch((error: unknown) => reportError(error));
    });
    return () => {
      running.unsubscribe();
      void opened.then((session) => session.close());
    };
  });
}

/** What cannot be loaded now can be loaded when the network is back; errands wait for it meanwhile. */
async function persist<T>(attempt: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await attempt();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}
