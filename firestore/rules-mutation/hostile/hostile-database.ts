import { clinicDocuments } from '../../rules-tests/clinic-documents.ts';
import type { PooledDatabase } from '../database-pool.ts';
import { databasePool } from '../database-pool.ts';
import type { Snapshot } from '../snapshot.ts';
import { restoreSnapshot, takeSnapshot } from '../snapshot.ts';

/** The one database that all requests go to, brought back to what it held whenever one of them got through. */
export class HostileDatabase {
  /** One snapshot for all requests that found the same. */
  readonly #snapshots = new Map<string, Snapshot>();
  #database: PooledDatabase | undefined;
  /** Undefined where something may have been written since. */
  #holds: Snapshot | undefined;

  /** As the rules tests find it, to be written to at will. */
  async open(): Promise<PooledDatabase> {
    databasePool.release();
    this.#holds = undefined;
    this.#database = await databasePool.open(clinicDocuments());
    return this.#database;
  }

  /** What it holds now. */
  snapshot(): Snapshot {
    if (!this.#database) throw new Error('The database has not been opened.');
    const taken = takeSnapshot(this.#database.stored);
    const key = JSON.stringify(taken.map(({ name, fields }) => [name, fields]));
    const known = this.#snapshots.get(key) ?? taken;
    this.#snapshots.set(key, known);
    return known;
  }

  hold(snapshot: Snapshot): void {
    if (this.#holds === snapshot || !this.#database) return;
    restoreSnapshot(this.#database.stored, snapshot);
    this.#holds = snapshot;
  }

  wasChanged(): void {
    this.#holds = undefined;
  }
}
