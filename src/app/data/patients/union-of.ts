import type { Observable } from 'rxjs';
import { concatMap, defer, from, map, merge } from 'rxjs';

import type { CollectionChanges } from '../collection-changes.ts';

interface Held {
  readonly id: string;
}

/**
 * Two windows on one collection as one listener of it: a document leaves once both have let go of it. Begins with the
 * first answer of `main`; what `besides` found before that comes with it.
 */
export function unionOf<T extends Held>(
  main: Observable<CollectionChanges<T>>,
  besides: Observable<CollectionChanges<T>>,
): Observable<CollectionChanges<T>> {
  return defer(() => {
    const union = new Union<T>();
    return merge(
      main.pipe(map((changes) => union.hearMain(changes))),
      besides.pipe(concatMap((changes) => from(union.hearBesides(changes)))),
    );
  });
}

class Union<T extends Held> {
  private readonly inMain = new Set<string>();
  private readonly besides = new Map<string, T>();
  private isMainHeard = false;

  hearMain(changes: CollectionChanges<T>): CollectionChanges<T> {
    this.isMainHeard = true;
    if (changes.reset) this.inMain.clear();
    for (const id of changes.removed) this.inMain.delete(id);
    for (const { id } of changes.upserted) this.inMain.add(id);
    // A first snapshot replaces everything, also what only the other window shows.
    const others = changes.reset ? [...this.besides.values()].filter(({ id }) => !this.inMain.has(id)) : [];
    const removed = changes.removed.filter((id) => !this.besides.has(id));
    return { ...changes, upserted: [...others, ...changes.upserted], removed };
  }

  /** Nothing where `main` has yet to answer. */
  hearBesides(changes: CollectionChanges<T>): readonly CollectionChanges<T>[] {
    const before = [...this.besides.keys()];
    if (changes.reset) this.besides.clear();
    for (const id of changes.removed) this.besides.delete(id);
    for (const item of changes.upserted) this.besides.set(item.id, item);
    const removed = before.filter((id) => !this.besides.has(id) && !this.inMain.has(id));
    return this.isMainHeard ? [{ ...changes, reset: false, removed }] : [];
  }
}
