import type { CollectionChanges, DocumentState } from '../collection-changes.ts';
import type { KeptResult } from './kept-rows.ts';

/** How the snapshots of one listener become a row, and a row the first of them. */
export interface KeptForm<S> {
  /** All that is known with this snapshot; null where the server did not say it. Has a memory: one for each listener. */
  readonly add: (snapshot: S) => KeptResult | null;
  readonly revive: (kept: KeptResult) => S;
}

/** For a query; `idOf` is the id of a document. */
export function keptCollection<T>(idOf: (document: T) => string): KeptForm<CollectionChanges<T>> {
  let known = new Map<string, T>();
  return {
    add: ({ reset, upserted, removed, fromCache, receivedAt }) => {
      if (reset) known = new Map();
      for (const document of upserted) known.set(idOf(document), document);
      for (const id of removed) known.delete(id);
      return fromCache ? null : { receivedAt, documents: [...known.values()] };
    },
    revive: ({ documents, receivedAt }) => ({
      reset: true,
      upserted: documents as readonly T[],
      removed: [],
      fromCache: true,
      receivedAt,
    }),
  };
}

export function keptDocument<T>(): KeptForm<DocumentState<T>> {
  return {
    add: ({ value, fromCache, receivedAt }) => (fromCache ? null : { receivedAt, documents: value ? [value] : [] }),
    revive: ({ documents: [value], receivedAt }) => ({
      value: value === undefined ? null : (value as T),
      fromCache: true,
      receivedAt,
    }),
  };
}
