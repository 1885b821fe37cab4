import type { CollectionChanges, DocumentState } from '../data/collection-changes.ts';

const ORIGIN = { fromCache: false, receivedAt: '2026-05-04T12:00:00.000Z' };

/** What a new listener hears first. */
export function firstSnapshot<T>(upserted: readonly T[]): CollectionChanges<T> {
  return { reset: true, upserted, removed: [], ...ORIGIN };
}

/** What a listener hears later. */
export function nextSnapshot<T>(parts: Partial<CollectionChanges<T>>): CollectionChanges<T> {
  return { reset: false, upserted: [], removed: [], ...ORIGIN, ...parts };
}

export function documentSnapshot<T>(value: T | null, parts: Partial<DocumentState<T>> = {}): DocumentState<T> {
  return { value, ...ORIGIN, ...parts };
}
