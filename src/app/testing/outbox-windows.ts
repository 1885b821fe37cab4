import type { SendAnswer } from '../data/changes/send-attempt.ts';
import { Outbox } from '../data/outbox/outbox.ts';
import { aboutChange } from '../domain/changes/about-change.ts';
import type { Attempt, Change } from '../domain/changes/change.ts';
import type { OutboxEntry } from '../domain/changes/send-state.ts';
import { aChange } from './a-change.ts';
import type { ADisk } from './a-disk.ts';
import { aDisk } from './a-disk.ts';

const KEY = 'maya-roberts/sections/rheumatology';
const AT = '2026-05-04T12:00:00.000Z';

/** What one window has asked of the server, for a spec to answer. */
export interface Sending {
  readonly attempt: Attempt;
  readonly sent: 'first' | 'again';
  readonly answer: (answer: SendAnswer) => void;
  /** As where nothing could be sent. */
  readonly fail: () => void;
}

export interface OutboxWindow {
  readonly outbox: Outbox;
  readonly shown: ReadonlyMap<string, OutboxEntry>;
  readonly sendings: readonly Sending[];
  readonly submit: (change?: Change) => Promise<void>;
  readonly sending: (place: number) => Promise<Sending>;
  /** Of Rosa’s section. */
  readonly status: () => string | undefined;
}

/** One browser, with as many windows as a spec opens. */
export class OutboxWindows {
  readonly disk: ADisk;
  isOnline = true;
  patienceMs = 60_000;
  readonly #outboxes: Outbox[] = [];
  #locks = crypto.randomUUID();

  static async open(): Promise<OutboxWindows> {
    return new OutboxWindows(await aDisk());
  }

  private constructor(disk: ADisk) {
    this.disk = disk;
  }

  openWindow(uid = 'rosa'): OutboxWindow {
    const shown = new Map<string, OutboxEntry>();
    const sendings: Sending[] = [];
    const locks = this.#locks;
    const outbox: Outbox = new Outbox({
      uid,
      device: this.disk.device,
      send: (attempt, sent) =>
        new Promise((answer, reject) => {
          sendings.push({ attempt, sent, answer, fail: () => reject(new Error('Nothing was loaded.')) });
        }),
      isOnline: () => this.isOnline,
      patienceMs: this.patienceMs,
      locks: { request: (name, work) => navigator.locks.request(`${locks}${name}`, work) },
      tellOthers: (news) => {
        for (const other of this.#outboxes.filter((each) => each !== outbox)) void other.hear(structuredClone(news));
      },
      now: () => AT,
      newId: () => crypto.randomUUID(),
      onEntry: (entry) => shown.set(entry.key, entry),
      onGone: (key) => shown.delete(key),
    });
    this.#outboxes.push(outbox);
    return {
      outbox,
      shown,
      sendings,
      submit: (change = aChange()) => outbox.submit(change, aboutChange(change), AT),
      sending: async (place) => {
        await until(() => sendings.length > place);
        return sendings[place] as Sending;
      },
      status: () => shown.get(KEY)?.state.status,
    };
  }

  /** What the windows held is let go, as the browser does. */
  crash(): void {
    this.#locks = crypto.randomUUID();
  }

  keptKeys(): Promise<readonly string[]> {
    return this.disk.device((database) => database.getAllKeys('outbox'));
  }
}

export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}
