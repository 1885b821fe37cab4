import { clinicDocuments } from '../../rules-tests/clinic-documents.ts';
import type { PooledDatabase } from '../database-pool.ts';
import { databasePool } from '../database-pool.ts';
import type { Snapshot } from '../snapshot.ts';
import { restoreSnapshot, takeSnapshot } from '../snapshot.ts';

/** The one database that all requests go to, brought back to what it held whenever one of them got through. */
export class HostileDatabase {
  readonly database: PooledDatabase;
  readonly #first: Snapshot;
  /** One snapshot for all moments at which the database held the same. */
  readonly #snapshots = new Map<string, Snapshot>();
  /** Undefined where something was written since. */
  #holds: Snapshot | undefined;

  private constructor(database: PooledDatabase) {
    this.database = database;
    this.#first = this.snapshot();
    database.stored.onCommit(() => {
      this.#holds = undefined;
    });
  }

  static async open(): Promise<HostileDatabase> {
    return new HostileDatabase(await databasePool.open(clinicDocuments()));
  }

  /** What it holds now. */
  snapshot(): Snapshot {
    if (this.#holds) return this.#holds;
    const taken = takeSnapshot(this.database.stored);
    const key = JSON.stringify(taken.map(({ name, fields }) => [name, fields]));
    this.#holds = this.#snapshots.get(key) ?? taken;
    this.#snapshots.set(key, this.#holds);
    return this.#holds;
  }

  /** Makes it hold what it held at some moment, or at first. */
  hold(snapshot = this.#first): void {
    if (this.#holds === snapshot) return;
    restoreSnapshot(this.database.stored, snapshot);
    this.#holds = snapshot;
  }
}
