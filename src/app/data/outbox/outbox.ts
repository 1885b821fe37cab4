import type { Attempt, Change } from '../../domain/changes/change.ts';
import type { OutboxRow } from '../../domain/changes/outbox-row.ts';
import { beginSending, entryOf, neverSent, waitForConnection } from '../../domain/changes/outbox-row.ts';
import type { Queued } from '../../domain/changes/queue-change.ts';
import { isShownAs, queueChange } from '../../domain/changes/queue-change.ts';
import { refuseTyped } from '../../domain/changes/refuse-typed.ts';
import { sameValue } from '../../domain/changes/same-value.ts';
import type { ChangeAbout, OutboxEntry } from '../../domain/changes/send-state.ts';
import { isUnderway, outboxKey } from '../../domain/changes/send-state.ts';
import { dismissFirst, takeAnswer } from '../../domain/changes/take-answer.ts';
import type { IsoInstant } from '../../domain/patient/patient.ts';
import type { SendAnswer } from '../changes/send-attempt.ts';
import type { Device } from '../on-device/on-device.ts';
import { answerState, savedEntry } from './answer-state.ts';
import type { RowChange } from './outbox-rows.ts';
import { OutboxRows } from './outbox-rows.ts';

/** Tells the account's other windows which rows have changed; `saved` is the last that is known of one that is gone. */
export interface OutboxNews {
  readonly uid: string;
  readonly key: string;
  readonly saved: OutboxEntry | null;
}

export interface OutboxSurroundings {
  readonly uid: string;
  readonly device: Device;
  /** Answers what became of an attempt; rejects where it was never sent. */
  readonly send: (attempt: Attempt, sent: 'first' | 'again') => Promise<SendAnswer>;
  readonly isOnline: () => boolean;
  /** How long an answer may take before the change is said to wait. */
  readonly patienceMs: number;
  readonly locks: { request(name: string, work: () => Promise<void>): Promise<unknown> };
  readonly tellOthers: (news: OutboxNews) => void;
  readonly now: () => IsoInstant;
  readonly newId: () => string;
  /** Each time with all that is known of an entry. */
  readonly onEntry: (entry: OutboxEntry) => void;
  readonly onGone: (key: string) => void;
}

/** Records of who may read wait for nobody: they are sent at once or not at all. */
const AT_ONCE: ReadonlySet<Change['collection']> = new Set(['team', 'consents', 'proxies', 'emergency']);

/**
 * One account's changes in one window, on their way to the server. Each is written down before it is sent, and stays
 * until the server has it or its author has decided. What is written down belongs to all windows of the account: of each
 * document, one window sends at a time.
 */
export class Outbox {
  readonly #around: OutboxSurroundings;
  readonly #rows: OutboxRows;
  readonly #shown = new Map<string, OutboxEntry>();
  /** Submissions that are not written down yet, by key: until then what is written down is older than what is shown. */
  readonly #arriving = new Map<string, number>();
  readonly #sending = new Set<string>();
  #isClosed = false;

  constructor(around: OutboxSurroundings) {
    this.#around = around;
    this.#rows = new OutboxRows(around.uid, around.device);
  }

  /** Shows what was left behind and sends what waits, such as after a crash in the middle of sending. */
  async open(): Promise<void> {
    for (const row of await this.#rows.all()) this.#show(this.#entryOf(row));
    await this.resend();
  }

  /** Sends whatever waits. */
  async resend(): Promise<void> {
    // What another window wrote down last may never have been told to this one.
    const known = [...(await this.#rows.all()), ...this.#shown.values()];
    const waiting = new Set(known.filter(({ state }) => isUnderway(state)).map(({ key }) => key));
    await Promise.all([...waiting].filter((key) => !this.#sending.has(key)).map((key) => this.#send(key)));
  }

  /** Settles once the change is saved, or has to wait for something. Rejects a change that must not wait. */
  async submit(change: Change, about: ChangeAbout, typedAt: IsoInstant): Promise<void> {
    if (AT_ONCE.has(change.collection))
      throw new Error(`A change of ${change.collection} must not wait in the outbox.`);
    const key = outboxKey(change);
    const submission = { change, about, typedAt, facing: this.#shown.get(key) ?? null };
    const asideKey = `${key}/${this.#around.newId()}`;
    const after = await this.#arrive(key, (row) => queueChange(row, submission, asideKey));
    if (after.aside) this.#tell(asideKey, after.aside);
    this.#tell(key, after.row);
    await this.#send(key);
  }

  /** Lets go of what was not taken, as this window shows it; what was typed behind it is sent. */
  async dismiss(key: string): Promise<void> {
    const shown = this.#shown.get(key);
    const { row } = await this.#rows.update(key, (stored) => {
      const isAsShown = stored && shown && isShownAs(stored.queue[0].change, stored.state, shown);
      return { row: isAsShown ? dismissFirst(stored) : stored };
    });
    this.#tell(key, row);
    if (row) await this.#send(key);
  }

  /** Takes from this device all that is on its way to one document, unless it is no longer the text that this window shows. */
  async discard(key: string): Promise<void> {
    const shown = this.#shown.get(key);
    const { row } = await this.#rows.update(key, (stored) => ({
      row: stored && sameValue(this.#entryOf(stored).change.patch, shown?.change.patch) ? null : stored,
    }));
    this.#tell(key, row);
  }

  /** Leaves of each row what its author typed, once what is under way has its answer: for whoever may write nothing any more. */
  async refuseAll(): Promise<void> {
    const rows = await this.#rows.all();
    await Promise.all(rows.map(({ key }) => this.#withKey(key, () => this.#refuse(key))));
  }

  /** Takes from this device whatever is not on the server. */
  async discardAll(): Promise<void> {
    for (const { key } of await this.#rows.all()) {
      await this.#rows.update(key, () => ({ row: null }));
      this.#tell(key, null);
    }
  }

  /** Another window has changed a row. */
  async hear({ uid, key, saved }: OutboxNews): Promise<void> {
    if (uid !== this.#around.uid) return;
    const row = await this.#rows.get(key);
    this.#show(row ? this.#entryOf(row) : (saved ?? key));
  }

  /** Shows nothing from now on and begins to send nothing more; what is under way stays written down. */
  close(): void {
    this.#isClosed = true;
  }

  async #arrive(key: string, change: (row: OutboxRow | null) => Queued): Promise<RowChange> {
    this.#arriving.set(key, (this.#arriving.get(key) ?? 0) + 1);
    try {
      return await this.#rows.update(key, change);
    } finally {
      this.#arriving.set(key, (this.#arriving.get(key) ?? 1) - 1);
    }
  }

  async #send(key: string): Promise<void> {
    await this.#withKey(key, async () => {
      this.#sending.add(key);
      try {
        while (await this.#sendFirst(key));
      } finally {
        this.#sending.delete(key);
      }
    });
  }

  /** With no window sending it meanwhile. */
  async #withKey(key: string, work: () => Promise<void>): Promise<void> {
    await this.#around.locks.request(`braid-send/${this.#around.uid}|${key}`, work);
  }

  async #refuse(key: string): Promise<void> {
    if (this.#isClosed) return;
    const { row } = await this.#rows.update(key, (stored) => ({ row: stored && refuseTyped(stored, []) }));
    if (row) this.#tell(key, row);
  }

  /** Answers whether there may be more to send. */
  async #sendFirst(key: string): Promise<boolean> {
    if (this.#isClosed) return false;
    const isOnline = this.#around.isOnline();
    const name = this.#around.newId();
    const begin = (row: OutboxRow) => (isOnline ? beginSending(row, name) : waitForConnection(row));
    const { row } = await this.#rows.update(key, (stored) => ({ row: stored && begin(stored) }));
    if (row) this.#tell(key, row);
    else this.#forgetSent(key);
    if (row?.state.status !== 'saving') return false;
    const [{ change, actionId }] = row.queue;
    const attempt = { ...change, actionId: actionId ?? name };
    const patience = setTimeout(() => void this.#showWaiting(key), this.#around.patienceMs);
    const outcome = await this.#outcomeOf(attempt, actionId === name ? 'first' : 'again');
    clearTimeout(patience);
    if (outcome === 'unsent') return await this.#takeBack(key, name);
    return await this.#take(key, attempt, outcome);
  }

  /** Another window sent it, and did not live to say so. */
  #forgetSent(key: string): void {
    const shown = this.#shown.get(key);
    if (shown && isUnderway(shown.state)) this.#show(key);
  }

  /** The answer, when it comes after all, is taken as ever. */
  async #showWaiting(key: string): Promise<void> {
    const { row } = await this.#rows.update(key, (stored) => ({ row: stored && waitForConnection(stored) }));
    if (row) this.#tell(key, row);
  }

  async #outcomeOf(attempt: Attempt, sent: 'first' | 'again'): Promise<SendAnswer | 'unsent'> {
    try {
      const answer = await this.#around.send(attempt, sent);
      // Somebody who has signed out is refused everything, and that says nothing about the change.
      return this.#isClosed && answer.kind === 'refused' ? { kind: 'unreachable' } : answer;
    } catch {
      return 'unsent';
    }
  }

  async #takeBack(key: string, name: string): Promise<boolean> {
    const { row } = await this.#rows.update(key, (stored) => ({ row: stored && neverSent(stored, name) }));
    if (row) this.#tell(key, row);
    return false;
  }

  async #take(key: string, attempt: Attempt, outcome: SendAnswer): Promise<boolean> {
    const state = answerState(outcome, this.#around.now());
    const { row } = await this.#rows.update(key, (stored) => {
      const isAwaited = stored?.queue[0].actionId === attempt.actionId;
      return { row: isAwaited ? takeAnswer(stored, state) : stored };
    });
    const before = this.#shown.get(key);
    this.#tell(key, row, before && outcome.kind === 'saved' ? savedEntry(before, attempt, outcome, state) : null);
    return row?.state.status === 'saving';
  }

  #entryOf(row: OutboxRow): OutboxEntry {
    return entryOf(row, this.#rows.isKept(row.key));
  }

  /** Shows a row here and has the other windows look at it; `saved` is what there is to show where it is gone. */
  #tell(key: string, row: OutboxRow | null, saved: OutboxEntry | null = null): void {
    if (this.#isClosed) return;
    this.#show(row ? this.#entryOf(row) : (saved ?? key));
    this.#around.tellOthers({ uid: this.#around.uid, key, saved });
  }

  #show(entry: OutboxEntry | string): void {
    const key = typeof entry === 'string' ? entry : entry.key;
    if (this.#isClosed || (this.#arriving.get(key) ?? 0) > 0) return;
    if (typeof entry === 'string') {
      this.#shown.delete(key);
      this.#around.onGone(key);
    } else {
      this.#shown.set(key, entry);
      this.#around.onEntry(entry);
    }
  }
}
