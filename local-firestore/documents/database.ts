import type { FieldPath, Query } from '../queries/query.ts';
import { type QueryResult, runQuery } from '../queries/run-query.ts';
import type { Authoriser, Requester } from '../rules/authoriser.ts';
import { reportFault } from '../status.ts';
import type { Micros } from '../values/value.ts';
import { Access } from './access.ts';
import type { Commit, DocumentChange, DocumentName, StoredDocument } from './document.ts';
import type { DocumentFile } from './document-file.ts';
import { DocumentIndex } from './document-index.ts';
import { planCommit } from './plan-commit.ts';
import { ReadMeter } from './read-meter.ts';
import { VersionClock } from './version-clock.ts';
import type { CommitOutcome, WriteRequest } from './write.ts';

export interface DatabaseOptions {
  /** `projects/{p}/databases/{d}` */
  readonly name: string;
  readonly clock: () => Micros;
  /** The server's meter, which counts along. */
  readonly totalReads: ReadMeter;
  /** Undefined keeps documents in memory only. */
  readonly file: DocumentFile | undefined;
  /** The rules of the moment; undefined allows everything. */
  readonly authoriser: () => Authoriser | undefined;
}

/** One database: its documents in memory, indexed by collection, each commit durable before it is told to anyone. */
export class Database {
  /** `projects/{p}/databases/{d}` */
  readonly name: string;
  readonly reads: ReadMeter;
  readonly access: Access;
  readonly #clock: VersionClock;
  readonly #file: DocumentFile | undefined;
  readonly #index = new DocumentIndex();
  readonly #commitListeners = new Set<(commit: Commit) => void>();
  readonly #rulesListeners = new Set<() => void>();

  constructor({ name, clock, totalReads, file, authoriser }: DatabaseOptions) {
    this.name = name;
    this.reads = new ReadMeter(totalReads);
    this.#file = file;
    this.#clock = new VersionClock(clock, file?.clockOf(name) ?? 0);
    for (const document of file?.documentsOf(name) ?? []) {
      this.#index.apply({ name: document.name, before: undefined, after: document });
    }
    this.access = new Access({
      authoriser,
      read: (documentName) => this.#index.get(documentName),
      reads: this.reads,
      now: () => this.#clock.now(),
    });
    // Clients are told the opening time too, so it counts as handed out.
    file?.save(name, this.#clock.last, []);
  }

  read(name: DocumentName): StoredDocument | undefined {
    return this.#index.get(name);
  }

  run(query: Query): StoredDocument[] {
    return this.execute(query).documents;
  }

  /** Like `run`, telling also how many documents the offset skipped. Documents without all of `required` are left out. */
  execute(query: Query, required: readonly FieldPath[] = []): QueryResult {
    return runQuery(this.#index, query, required);
  }

  /** Full paths of the collections that hold documents. */
  collectionPaths(): Iterable<string> {
    return this.#index.paths();
  }

  /** The latest time handed out: of the last commit, or of opening the database if none came since. */
  lastCommitTime(): Micros {
    return this.#clock.last;
  }

  /** The moment of a read, never before the last commit. */
  readTime(): Micros {
    return this.#clock.now();
  }

  /** All or nothing, and durable on return; throws a StatusError. */
  commit(writes: readonly WriteRequest[], requester: Requester): CommitOutcome {
    const time = this.#clock.next();
    const plan = planCommit(writes, (name) => this.#index.get(name), time);
    this.access.authoriseCommit(requester, time, plan);
    if (plan.failure) throw plan.failure;
    this.#apply(time, plan.changes);
    return { commitTime: time, results: plan.results };
  }

  /** Deletes every document at and below a path (of a document, a collection or `…/documents`), without asking the rules. */
  clear(path = `${this.name}/documents`): void {
    const changes: DocumentChange[] = [];
    const own = this.#index.get(path);
    if (own) changes.push({ name: path, before: own, after: undefined });
    for (const collection of this.#index.paths()) {
      if (collection !== path && !collection.startsWith(`${path}/`)) continue;
      for (const before of this.#index.collection(collection))
        changes.push({ name: before.name, before, after: undefined });
    }
    this.#apply(this.#clock.next(), changes);
  }

  /** The listener is called synchronously after each durable commit that changed something; returns how to stop. */
  onCommit(listener: (commit: Commit) => void): () => void {
    this.#commitListeners.add(listener);
    return () => this.#commitListeners.delete(listener);
  }

  /** The listener is called after other rules came into force; returns how to stop. */
  onRulesChanged(listener: () => void): () => void {
    this.#rulesListeners.add(listener);
    return () => this.#rulesListeners.delete(listener);
  }

  rulesChanged(): void {
    for (const listener of [...this.#rulesListeners]) listener();
  }

  #apply(time: Micros, changes: readonly DocumentChange[]): void {
    this.#file?.save(this.name, time, changes);
    this.#clock.advanceTo(time);
    if (changes.length === 0) return;
    for (const change of changes) this.#index.apply(change);
    for (const listener of [...this.#commitListeners]) {
      try {
        listener({ time, changes });
      } catch (error) {
        // The commit is durable: whoever made it must not be told that it failed.
        reportFault(error);
      }
    }
  }
}
