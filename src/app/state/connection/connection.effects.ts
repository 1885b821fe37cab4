import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import type { Observable } from 'rxjs';
import { combineLatest, distinctUntilChanged, fromEvent, map, merge, of, startWith, switchMap, timer } from 'rxjs';

import { serverContact } from '../../data/server-contact.ts';
import { SessionActions } from '../session/session.actions.ts';
import { ConnectionActions } from './connection.actions.ts';

/** A connection that comes back within this time was not worth a word. */
const UNNOTICED_MS = 1500;

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

function watchNetwork(): Observable<boolean> {
  return merge(fromEvent(window, 'online'), fromEvent(window, 'offline')).pipe(
    startWith(null),
    map(() => navigator.onLine),
  );
}
