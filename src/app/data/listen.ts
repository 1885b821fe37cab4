import type { FirestoreError, FirestoreErrorCode, Unsubscribe } from 'firebase/firestore';
import type { MonoTypeOperatorFunction } from 'rxjs';
import { Observable, retry, throwError, timer } from 'rxjs';

import type { SnapshotOrigin } from './collection-changes.ts';
import { ReadRefused } from './read-refused.ts';
import { reportServerContact } from './server-contact.ts';

/** Errors that another listener a little later may not meet. */
const PASSING: ReadonlySet<FirestoreErrorCode> = new Set([
  'aborted',
  'cancelled',
  'deadline-exceeded',
  'internal',
  'resource-exhausted',
  'unauthenticated',
  'unavailable',
  'unknown',
]);
const ATTEMPTS = 6;
const FIRST_DELAY_MS = 1000;
const LONGEST_DELAY_MS = 30_000;

interface Snapshot {
  readonly metadata: { readonly fromCache: boolean };
  /** Of a query. */
  readonly empty?: boolean;
  /** Of a document. */
  exists?(): boolean;
}

interface Observer<S> {
  next(snapshot: S): void;
  error(error: FirestoreError): void;
}

/**
 * A listener as an observable; `read` makes a reader with a memory of its own for each attempt.
 * Begins with the server's first answer: what happens to be in memory before it is a part that looks like the whole.
 * Ends with `ReadRefused` where the rules refuse, at once or at any later time, and with what `read` throws.
 */
export function listen<S extends Snapshot, T>(
  attach: (observer: Observer<S>) => Unsubscribe,
  makeReader: () => (snapshot: S, origin: SnapshotOrigin) => T,
): Observable<T> {
  return new Observable<T>((subscriber) => {
    const read = makeReader();
    let isAnswered = false;
    return attach({
      next: (snapshot) => {
        const { fromCache } = snapshot.metadata;
        isAnswered ||= !fromCache;
        if (isAnswered || holdsNothing(snapshot)) reportServerContact(!fromCache);
        if (!isAnswered) return;
        try {
          subscriber.next(read(snapshot, { fromCache, receivedAt: new Date().toISOString() }));
        } catch (error) {
          // Thrown into the SDK, it would leave a listener that seems to live.
          subscriber.error(error);
        }
      },
      error: (error) => subscriber.error(error),
    });
  }).pipe(retryPassingErrors());
}

/** The SDK makes do with an empty memory only once it has given up on the server for now. */
function holdsNothing(snapshot: Snapshot): boolean {
  return snapshot.empty ?? snapshot.exists?.() === false;
}

function retryPassingErrors<T>(): MonoTypeOperatorFunction<T> {
  return retry({
    count: ATTEMPTS,
    resetOnSuccess: true,
    delay: (error: FirestoreError, attempt) => {
      if (error.code === 'permission-denied') return throwError(() => new ReadRefused(error));
      if (!PASSING.has(error.code)) return throwError(() => error);
      return timer(Math.min(FIRST_DELAY_MS * 2 ** (attempt - 1), LONGEST_DELAY_MS));
    },
  });
}
