import type { OutboxRow } from '../../domain/changes/outbox-row.ts';
import type { DeviceDatabase, DeviceRow } from '../on-device/device-database.ts';
import type { Device } from '../on-device/on-device.ts';

/** What becomes of a row; `aside` is kept under a key of its own. */
export interface RowChange {
  readonly row: OutboxRow | null;
  readonly aside?: OutboxRow | null;
}

/** One account's rows on this device. What the device refuses to keep is in memory for as long as the window is open. */
export class OutboxRows {
  readonly #uid: string;
  readonly #device: Device;
  readonly #inMemory = new Map<string, OutboxRow | null>();
  /** Changes of rows, one after the other: what was typed later must not be written first. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(uid: string, device: Device) {
    this.#uid = uid;
    this.#device = device;
  }

  async all(): Promise<readonly OutboxRow[]> {
    const kept = await this.#onDisk((database) => database.getAllFromIndex('outbox', 'byUid', this.#uid));
    const rows = new Map(kept?.map(rowOf).map((row) => [row.key, row]));
    for (const [key, row] of this.#inMemory) if (row) rows.set(key, row);
    return [...rows.values()];
  }

  async get(key: string): Promise<OutboxRow | null> {
    const remembered = this.#inMemory.get(key);
    if (remembered !== undefined) return remembered;
    const stored = await this.#onDisk((database) => database.get('outbox', this.#idOf(key)));
    return rowOrNull(stored);
  }

  /** False where a row is in this window's memory alone. */
  isKept(key: string): boolean {
    return !this.#inMemory.has(key);
  }

  /** Reads a row and writes what `change` makes of it, with no other window in between. `change` may be asked twice. */
  update(key: string, change: (row: OutboxRow | null) => RowChange): Promise<RowChange> {
    const updated = this.#last.then(() => this.#update(key, change));
    this.#last = updated.catch(() => undefined);
    return updated;
  }

  async #update(key: string, change: (row: OutboxRow | null) => RowChange): Promise<RowChange> {
    const kept = await this.#onDisk((database) => this.#updateOnDisk(database, key, change));
    if (kept) return kept;
    const after = change(await this.get(key));
    this.#inMemory.set(key, after.row);
    if (after.aside) this.#inMemory.set(after.aside.key, after.aside);
    return after;
  }

  async #updateOnDisk(
    database: DeviceDatabase,
    key: string,
    change: (row: OutboxRow | null) => RowChange,
  ): Promise<RowChange> {
    // Without `strict` a power cut could take what the page has already called kept.
    const transaction = database.transaction('outbox', 'readwrite', { durability: 'strict' });
    const stored = await transaction.store.get(this.#idOf(key));
    const remembered = this.#inMemory.get(key);
    const after = change(remembered === undefined ? rowOrNull(stored) : remembered);
    const wanted = [after.row, after.aside].filter((row) => !!row);
    const puts = wanted.map((row) => transaction.store.put(this.#storedForm(row)));
    const removal = after.row ? null : transaction.store.delete(this.#idOf(key));
    await Promise.all([...puts, removal, transaction.done]);
    this.#inMemory.delete(key);
    return after;
  }

  async #onDisk<T>(work: (database: DeviceDatabase) => Promise<T>): Promise<T | null> {
    try {
      return await this.#device(work);
    } catch {
      // No room, a private window, a database that was taken away: what the window holds in memory has to do.
      return null;
    }
  }

  #storedForm(row: OutboxRow): DeviceRow {
    return { id: this.#idOf(row.key), uid: this.#uid, value: row };
  }

  #idOf(key: string): string {
    return `${this.#uid}|${key}`;
  }
}

function rowOf({ value }: DeviceRow): OutboxRow {
  return value as OutboxRow;
}

function rowOrNull(stored: DeviceRow | null | undefined): OutboxRow | null {
  return stored ? rowOf(stored) : null;
}
