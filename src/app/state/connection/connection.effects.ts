import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import type { Observable } from 'rxjs';
import {
  catchError,
  combineLatest,
  distinctUntilChanged,
  EMPTY,
  exhaustMap,
  filter,
  from,
  fromEvent,
  interval,
  map,
  merge,
  of,
  startWith,
  switchMap,
  timer,
} from 'rxjs';

import { inFirestore } from '../../data/in-firestore.ts';
import { serverContact } from '../../data/server-contact.ts';
import { SessionActions } from '../session/session.actions.ts';
import { ConnectionActions } from './connection.actions.ts';

/** A connection that comes back within this time was not worth a word. */
const UNNOTICED_MS = 1500;
const RETRY_MS = 4000;

export const followConnection = createEffect(
  (actions = inject<Actions>(Actions), network = watchNetwork(), contact = serverContact) => {
    // Without listeners nobody hears of the server, so what the last one said is forgotten on sign-out.
    const forgotten = actions.pipe(
      ofType(SessionActions.noAccount),
      map(() => true),
    );
    const server = merge(contact, forgotten).pipe(startWith(true), distinctUntilChanged());
    return combineLatest([network, server]).pipe(
      map(([hasNetwork, hasServer]) => hasNetwork && hasServer),
      distinctUntilChanged(),
      switchMap((isOnline) => (isOnline ? of(isOnline) : timer(UNNOTICED_MS).pipe(map(() => isOnline)))),
      map((isOnline) => (isOnline ? ConnectionActions.restored() : ConnectionActions.lost())),
    );
  },
  { functional: true },
);

/** A server that is back is not left waiting; where the whole network is gone, the SDK hears of its return itself. */
export const tryAgain = createEffect(
  (actions = inject<Actions>(Actions), retry = tryServerAgain, isNetworkUp = () => navigator.onLine) => {
    return actions.pipe(
      ofType(ConnectionActions.lost, ConnectionActions.restored, SessionActions.noAccount),
      switchMap(({ type }) => (type === ConnectionActions.lost.type ? interval(RETRY_MS) : EMPTY)),
      filter(isNetworkUp),
      exhaustMap(() => from(retry()).pipe(catchError(() => EMPTY))),
    );
  },
  { functional: true, dispatch: false },
);

function tryServerAgain(): Promise<void> {
  return inFirestore(
    () => import('../../data/try-server-again.ts'),
    (module, db) => module.tryServerAgain(db),
  );
}

function watchNetwork(): Observable<boolean> {
  return merge(fromEvent(window, 'online'), fromEvent(window, 'offline')).pipe(
    startWith(null),
    map(() => navigator.onLine),
  );
}
