import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import type { Action } from '@ngrx/store';
import { Store } from '@ngrx/store';
import { distinctUntilChanged, EMPTY, filter, interval, map, merge, Observable, switchMap } from 'rxjs';

import type { Author } from '../../data/outbox/open-outbox.ts';
import type { Outbox } from '../../data/outbox/outbox.ts';
import type { Account } from '../../domain/access/account.ts';
import { actorOf } from '../../domain/access/roles.ts';
import { aboutChange } from '../../domain/changes/about-change.ts';
import { ConnectionActions } from '../connection/connection.actions.ts';
import { selectAccount } from '../session/session.feature.ts';
import { KeptPageActions, OutboxActions, SectionEditorActions, SignOutQuestionActions } from './outbox.actions.ts';
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
    const current = store.selectSignal(selectAccount);
    return store.select(selectAccount).pipe(
      map((account) => account?.uid),
      distinctUntilChanged(),
      switchMap((uid) => {
        if (uid === undefined) return EMPTY;
        const own = (account: Account | null) => (account?.uid === uid ? account : null);
        const author = { uid, account: () => own(current()) };
        return mirrorOutbox(author, merge(givenUp(store.select(selectAccount).pipe(map(own))), errands), open);
      }),
    );
  },
  { functional: true },
);

/** Whoever writes nothing any more keeps their own words, and nothing of what colleagues wrote. */
function givenUp(accounts: Observable<Account | null>): Observable<Errand> {
  return accounts.pipe(
    map((account) => account !== null && actorOf(account) === null),
    distinctUntilChanged(),
    filter((writesNothing) => writesNothing),
    map((): Errand => (outbox) => outbox.refuseAll()),
  );
}

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
      ofType(KeptPageActions.discarded),
      map(
        ({ key }): Errand =>
          (outbox) =>
            outbox.discard(key),
      ),
    ),
    actions.pipe(
      ofType(SignOutQuestionActions.discardChosen),
      map((): Errand => (outbox) => outbox.discardAll()),
    ),
  );
}

function mirrorOutbox(author: Author, errands: Observable<Errand>, open: typeof openOwnOutbox): Observable<Action> {
  return new Observable((subscriber) => {
    const opened = persist(() =>
      open(author, {
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
