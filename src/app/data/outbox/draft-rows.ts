import type { Draft, KeptDraft } from '../../domain/changes/draft.ts';
import { sameValue } from '../../domain/changes/same-value.ts';
import type { IsoInstant } from '../../domain/patient/patient.ts';
import type { DeviceDatabase } from '../on-device/device-database.ts';

/** A draft as it is kept; `writer` is the window that wrote it. */
interface StoredDraft {
  readonly key: string;
  readonly draft: Draft;
  readonly typedAt: IsoInstant;
  readonly writer: string;
}

/**
 * One account's drafts on this device, as one window writes them. The window that wrote a place last may write there again,
 * and so may one that began from what it found there. A second window that types something else meanwhile writes beside it,
 * under an ending of its own: neither takes the other's words.
 */
export class DraftRows {
  readonly #uid: string;
  readonly #writer: string;
  /** What this window found at each place and may write over. */
  readonly #found = new Map<string, StoredDraft>();

  constructor(uid: string, writer: string) {
    this.#uid = uid;
    this.#writer = writer;
  }

  async all(database: DeviceDatabase): Promise<readonly KeptDraft[]> {
    const rows = (await database.getAllFromIndex('drafts', 'byUid', this.#uid)).map(
      ({ value }) => value as StoredDraft,
    );
    for (const row of rows) this.#found.set(row.key, row);
    return rows.map(({ key, draft, typedAt }) => ({ key, draft, typedAt, isKept: true }));
  }

  async put(database: DeviceDatabase, key: string, draft: Draft, typedAt: IsoInstant): Promise<void> {
    const transaction = database.transaction('drafts', 'readwrite');
    const there = (await transaction.store.get(this.#idOf(key)))?.value as StoredDraft | undefined;
    const place = !there || this.#mayReplace(there, draft) ? key : this.#placeBeside(key);
    const value: StoredDraft = { key: place, draft, typedAt, writer: this.#writer };
    await Promise.all([transaction.store.put({ id: this.#idOf(place), uid: this.#uid, value }), transaction.done]);
  }

  /** Another window's words at the same place stay. */
  async drop(database: DeviceDatabase, key: string): Promise<void> {
    const transaction = database.transaction('drafts', 'readwrite');
    const there = (await transaction.store.get(this.#idOf(key)))?.value as StoredDraft | undefined;
    const removals = [transaction.store.delete(this.#idOf(this.#placeBeside(key)))];
    if (there && this.#isOwn(there)) removals.push(transaction.store.delete(this.#idOf(key)));
    await Promise.all([...removals, transaction.done]);
    this.#found.delete(key);
  }

  async discardAll(database: DeviceDatabase): Promise<void> {
    const transaction = database.transaction('drafts', 'readwrite');
    const ids = await transaction.store.index('byUid').getAllKeys(this.#uid);
    await Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done]);
  }

  #mayReplace(there: StoredDraft, draft: Draft): boolean {
    return this.#isOwn(there) || sameValue(there.draft.text, draft.text);
  }

  #isOwn(there: StoredDraft): boolean {
    return there.writer === this.#writer || sameValue(this.#found.get(there.key), there);
  }

  #placeBeside(key: string): string {
    return `${key}/${this.#writer}`;
  }

  #idOf(key: string): string {
    return `${this.#uid}|${key}`;
  }
}
