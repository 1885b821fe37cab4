import type { Draft, KeptDraft } from '../../domain/changes/draft.ts';
import { isWorthKeeping } from '../../domain/changes/is-typed.ts';
import type { IsoInstant } from '../../domain/patient/patient.ts';
import type { DeviceDatabase } from '../on-device/device-database.ts';
import type { Device } from '../on-device/on-device.ts';
import { DraftRows } from './draft-rows.ts';

/** Well within the half second after which a crash may take nothing. */
const PAUSE_MS = 300;

interface Typed {
  readonly draft: Draft;
  readonly typedAt: IsoInstant;
}

export interface DraftReport {
  readonly onKept: (key: string, typedAt: IsoInstant) => void;
  /** The device keeps nothing. */
  readonly onUnkept: () => void;
}

/** Writes down what one account types in one window, at most a pause after each key. */
export class DraftKeeper {
  readonly #device: Device;
  readonly #rows: DraftRows;
  readonly #report: DraftReport;
  readonly #typed = new Map<string, Typed>();
  #timer: ReturnType<typeof setTimeout> | null = null;
  #isRestored = false;
  /** One after the other, or a draft could be written after it was dropped. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(uid: string, writer: string, device: Device, report: DraftReport) {
    this.#rows = new DraftRows(uid, writer);
    this.#device = device;
    this.#report = report;
  }

  /** What the account left in its editors on this device. */
  async restore(): Promise<readonly KeptDraft[]> {
    const drafts = await this.#inTurn((database) => this.#rows.all(database));
    this.#isRestored = true;
    return drafts ?? [];
  }

  /** An editor in which nothing is typed takes from the device what it had, once that has been brought back. */
  typed(key: string, typed: Typed): void {
    if (isWorthKeeping(typed.draft) || this.#isRestored) this.#typed.set(key, typed);
    else this.#typed.delete(key);
    this.#timer ??= setTimeout(() => void this.flush(), PAUSE_MS);
  }

  /** Writes down at once what has not been, such as when the page is about to go. */
  async flush(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const pending = [...this.#typed];
    this.#typed.clear();
    await Promise.all(pending.map(([key, typed]) => this.#put(key, typed)));
  }

  async drop(key: string): Promise<void> {
    this.#typed.delete(key);
    await this.#inTurn((database) => this.#rows.drop(database, key));
  }

  async discardAll(): Promise<void> {
    this.#typed.clear();
    await this.#inTurn((database) => this.#rows.discardAll(database));
  }

  async #put(key: string, { draft, typedAt }: Typed): Promise<void> {
    if (!isWorthKeeping(draft)) {
      await this.#inTurn((database) => this.#rows.drop(database, key));
      return;
    }
    const kept = await this.#inTurn(async (database) => {
      await this.#rows.put(database, key, draft, typedAt);
      return true;
    });
    if (kept) this.#report.onKept(key, typedAt);
    else this.#report.onUnkept();
  }

  /** Null where the device keeps nothing. */
  #inTurn<T>(work: (database: DeviceDatabase) => Promise<T>): Promise<T | null> {
    const done = this.#last.then(() => this.#device(work)).catch(() => null);
    this.#last = done;
    return done;
  }
}
