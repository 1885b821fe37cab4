import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import type { Observable } from 'rxjs';
import { catchError, concatMap, EMPTY, from, groupBy, interval, map, merge, mergeMap, of, take } from 'rxjs';

import { ConnectionActions } from '../connection/connection.actions.ts';
import { selectActor } from '../session/session.feature.ts';
import { OutboxActions, SectionEditorActions } from './outbox.actions.ts';
import { selectOutboxEntries, selectWaitingKeys } from './outbox.feature.ts';
import { outboxKey } from './send-state.ts';
import { sendToFirestore } from './send-to-firestore.ts';

const RESEND_MS = 20_000;

/** Changes to one document go in order; those to other documents need not wait for them. */
export const send = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), deliver = sendToFirestore) => {
    return keysToSend(actions).pipe(
      groupBy((key) => key),
      mergeMap((sameKey) => sameKey.pipe(concatMap((key) => sendEntry(store, key, deliver)))),
    );
  },
  { functional: true },
);

/** Not on `Restored` alone: a change may come to wait while the connection counts as good. */
export const resend = createEffect(
  (
    actions = inject<Actions>(Actions),
    store = inject<Store>(Store),
    clock: Observable<unknown> = interval(RESEND_MS),
  ) => {
    return merge(actions.pipe(ofType(ConnectionActions.restored)), clock).pipe(
      concatLatestFrom(() => store.select(selectWaitingKeys)),
      mergeMap(([, keys]) => from(keys.map((key) => OutboxActions.resendDue({ key })))),
    );
  },
  { functional: true },
);

function keysToSend(actions: Actions): Observable<string> {
  return merge(
    actions.pipe(
      ofType(SectionEditorActions.changeSubmitted),
      map(({ change }) => outboxKey(change)),
    ),
    actions.pipe(
      ofType(OutboxActions.resendDue),
      map(({ key }) => key),
    ),
  );
}

function sendEntry(store: Store, key: string, deliver: typeof sendToFirestore) {
  return store.select(selectOutboxEntries).pipe(
    take(1),
    concatLatestFrom(() => store.select(selectActor)),
    mergeMap(([{ [key]: entry }, actor]) => {
      if (entry?.state.status !== 'saving' || !actor) return EMPTY;
      const { change } = entry;
      return from(deliver(change, actor)).pipe(
        catchError((error: unknown) => of({ status: 'failed' as const, message: String(error) })),
        map((state) => OutboxActions.answered({ key, change, state })),
      );
    }),
  );
}
