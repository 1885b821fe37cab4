import type { DocumentName } from '../documents/document.ts';
import { collectionOf, lastSegment } from '../documents/document-name.ts';
import type { ListenTarget } from './listen-target.ts';

const ANY_COLLECTION = '';

/** Finds the targets a changed document can concern, without looking at the others. */
export class TargetIndex {
  readonly #byCollection = new Map<string, Set<ListenTarget>>();
  readonly #byLookup = new Map<DocumentName, Set<ListenTarget>>();
  readonly #all = new Set<ListenTarget>();

  get all(): ReadonlySet<ListenTarget> {
    return this.#all;
  }

  add(target: ListenTarget): void {
    this.#all.add(target);
    for (const id of collectionKeys(target)) entry(this.#byCollection, id).add(target);
    for (const name of target.lookups) entry(this.#byLookup, name).add(target);
  }

  remove(target: ListenTarget): void {
    this.#all.delete(target);
    for (const id of collectionKeys(target)) discard(this.#byCollection, id, target);
    for (const name of target.lookups) discard(this.#byLookup, name, target);
  }

  *touchedBy(name: DocumentName): Iterable<ListenTarget> {
    yield* this.#byCollection.get(lastSegment(collectionOf(name))) ?? [];
    yield* this.#byCollection.get(ANY_COLLECTION) ?? [];
  }

  /** Targets whose permission was decided by looking up this document. */
  judgedBy(name: DocumentName): Iterable<ListenTarget> {
    return this.#byLookup.get(name) ?? [];
  }
}

function collectionKeys(target: ListenTarget): Iterable<string> {
  return target.selection.collectionIds ?? [ANY_COLLECTION];
}

function entry(index: Map<string, Set<ListenTarget>>, key: string): Set<ListenTarget> {
  const targets = index.get(key) ?? new Set();
  index.set(key, targets);
  return targets;
}

function discard(index: Map<string, Set<ListenTarget>>, key: string, target: ListenTarget): void {
  const targets = index.get(key);
  targets?.delete(target);
  if (targets?.size === 0) index.delete(key);
}
