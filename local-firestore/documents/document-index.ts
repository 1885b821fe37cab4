import type { DocumentChange, DocumentName, StoredDocument } from './document.ts';
import { collectionOf, lastSegment } from './document-name.ts';

/** The documents of one database in memory, by collection; collections are also found by their id. */
export class DocumentIndex {
  readonly #collections = new Map<string, Map<DocumentName, StoredDocument>>();
  readonly #paths = new Map<string, Set<string>>();

  get(name: DocumentName): StoredDocument | undefined {
    return this.#collections.get(collectionOf(name))?.get(name);
  }

  /** Applies one change; its cost does not depend on how much is stored. */
  apply({ name, after }: DocumentChange): void {
    const path = collectionOf(name);
    if (after !== undefined) this.#open(path).set(name, after);
    else this.#remove(path, name);
  }

  /** @param path full path of a collection */
  collection(path: string): Iterable<StoredDocument> {
    return this.#collections.get(path)?.values() ?? [];
  }

  /** Full paths of every collection with this id. */
  pathsOf(collectionId: string): Iterable<string> {
    return this.#paths.get(collectionId) ?? [];
  }

  /** Full paths of every collection that holds documents. */
  paths(): Iterable<string> {
    return this.#collections.keys();
  }

  #open(path: string): Map<DocumentName, StoredDocument> {
    const existing = this.#collections.get(path);
    if (existing !== undefined) return existing;
    const collection = new Map<DocumentName, StoredDocument>();
    this.#collections.set(path, collection);
    const id = lastSegment(path);
    const paths = this.#paths.get(id);
    if (paths === undefined) this.#paths.set(id, new Set([path]));
    else paths.add(path);
    return collection;
  }

  #remove(path: string, name: DocumentName): void {
    const collection = this.#collections.get(path);
    if (!collection?.delete(name) || collection.size > 0) return;
    this.#collections.delete(path);
    const id = lastSegment(path);
    const paths = this.#paths.get(id);
    paths?.delete(path);
    if (paths?.size === 0) this.#paths.delete(id);
  }
}
