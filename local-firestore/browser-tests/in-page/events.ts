import {
  type DocumentData,
  type DocumentReference,
  onSnapshot,
  type Query,
  type QuerySnapshot,
  type SnapshotListenOptions,
} from 'firebase/firestore';

import { within } from './expect.ts';

/** Collects what a listener is told, so that a case can wait for it step by step. */
export class Events<T> {
  readonly #seen: T[] = [];
  #taken = 0;
  #failure: Error | undefined;
  #wake: () => void = () => undefined;
  stop: () => void = () => undefined;

  push(event: T): void {
    this.#seen.push(event);
    this.#wake();
  }

  fail(error: Error): void {
    this.#failure = error;
    this.#wake();
  }

  get waiting(): number {
    return this.#seen.length - this.#taken;
  }

  /** The next event; throws what the listener failed with, or after 20 s (a client that lost its server waits up to 15 s). */
  async next(): Promise<T> {
    while (this.waiting === 0) {
      if (this.#failure !== undefined) throw this.#failure;
      await within(20_000, 'the next snapshot', new Promise<void>((resolve) => (this.#wake = resolve)));
    }
    return this.#seen[this.#taken++] as T;
  }

  /** Skips events until one fits. */
  async until(fits: (event: T) => boolean): Promise<T> {
    for (;;) {
      const event = await this.next();
      if (fits(event)) return event;
    }
  }
}

/** `a b!` for documents a and b, b with pending writes; `~` at the end marks a snapshot from cache. */
export function summary(snapshot: QuerySnapshot): string {
  const ids = snapshot.docs.map((document) => document.id + (document.metadata.hasPendingWrites ? '!' : ''));
  return ids.join(' ') + (snapshot.metadata.fromCache ? '~' : '');
}

export function queryEvents(query: Query, options: SnapshotListenOptions = {}): Events<QuerySnapshot> {
  const events = new Events<QuerySnapshot>();
  events.stop = onSnapshot(
    query,
    options,
    (snapshot) => events.push(snapshot),
    (error) => events.fail(error),
  );
  return events;
}

/** A document's data; undefined where there is none. */
export function documentEvents(reference: DocumentReference): Events<DocumentData | undefined> {
  const events = new Events<DocumentData | undefined>();
  events.stop = onSnapshot(
    reference,
    (snapshot) => events.push(snapshot.data()),
    (error) => events.fail(error),
  );
  return events;
}
