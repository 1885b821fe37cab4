import type { Firestore } from 'firebase/firestore/lite';
import { doc, getDoc } from 'firebase/firestore/lite';

import type { SendAnswer } from '../../src/app/data/changes/send-attempt.ts';
import { sendAttempt } from '../../src/app/data/changes/send-attempt.ts';
import type { DeviceDatabase } from '../../src/app/data/on-device/device-database.ts';
import type { OutboxNews } from '../../src/app/data/outbox/outbox.ts';
import { Outbox } from '../../src/app/data/outbox/outbox.ts';
import type { Content } from '../../src/app/domain/care-plan/plan-record.ts';
import type { Attempt, Change } from '../../src/app/domain/changes/change.ts';
import { joinChanges } from '../../src/app/domain/changes/join-changes.ts';
import type { StoredRevision } from '../../src/app/domain/changes/plan-change.ts';
import type { OutboxEntry } from '../../src/app/domain/changes/send-state.ts';
import { isUnderway, outboxKey } from '../../src/app/domain/changes/send-state.ts';
import type { Editor } from './editor.ts';
import { countAnswer } from './figures.ts';
import { hastySdk } from './hasty-sdk.ts';
import { mortalDatabase } from './mortal-database.ts';
import { cutLine, layLine } from './network.ts';
import { never } from './world.ts';

/** One window of an editor's browser. It may crash wherever it waits: nothing in it goes on then, and only the disk is left. */
export class EditorWindow {
  readonly id = crypto.randomUUID();
  readonly shown = new Map<string, OutboxEntry>();
  readonly #editor: Editor;
  readonly #outbox: Outbox;
  readonly #line: { readonly db: Firestore; close(): Promise<void> };
  /** What the listener brought last; null where there was nothing. */
  readonly #heard = new Map<string, StoredRevision | null>();
  readonly #submitted: { readonly key: string; readonly typedAt: string; readonly words: readonly string[] }[] = [];
  #database: ReturnType<typeof mortalDatabase> | null = null;
  #opened: Promise<void> | null = null;
  #life: 'alive' | 'dead' = 'alive';

  constructor(editor: Editor) {
    this.#editor = editor;
    const { world, actor } = editor;
    this.#line = world.connect(actor.uid, this.id);
    layLine(this.id, {
      world,
      isDown: () => editor.network === 'down',
      wait: () => this.#pass(),
    });
    this.#outbox = new Outbox({
      uid: actor.uid,
      device: (use) => this.#live(async () => use(await this.#openDatabase())),
      send: (attempt, sent) => this.#live(() => this.#sendOnLine(attempt, sent)),
      isOnline: () => editor.network !== 'offline',
      patienceMs: world.chance.below(40) + 1,
      locks: { request: (name, work) => editor.locks.request(this, name, work) },
      tellOthers: (news) => editor.tellOthers(this, news),
      now: () => new Date(world.tick()).toISOString(),
      newId: () => crypto.randomUUID(),
      onEntry: (entry) => this.#show(entry),
      onGone: (key) => void this.shown.delete(key),
    });
  }

  get isDead(): boolean {
    return this.#life === 'dead';
  }

  /** Settles once what was left behind is shown and sent as far as it goes. */
  open(): Promise<void> {
    this.#opened ??= this.#outbox.open();
    return this.#opened;
  }

  resend(): Promise<void> {
    return this.#outbox.resend();
  }

  hear(news: OutboxNews): void {
    if (!this.isDead) void this.#outbox.hear(news);
  }

  async listen(place: Pick<Change, 'patientId' | 'collection' | 'docId'>): Promise<void> {
    const { patientId, collection, docId } = place;
    const stored = (await getDoc(doc(this.#editor.world.owner, `patients/${patientId}/${collection}/${docId}`))).data();
    const heard = stored ? { rev: stored['rev'] as number, content: stored['content'] as Content } : null;
    const before = this.#heard.get(outboxKey(place));
    if (!before || (heard && heard.rev >= before.rev)) this.#heard.set(outboxKey(place), heard);
  }

  /** Nobody can write in what the page has not brought yet. */
  hasHeard(key: string): boolean {
    return this.#heard.has(key);
  }

  /** The document as its author sees it: what the listener brought, under what is on its way. */
  seen(key: string): StoredRevision | null {
    const heard = this.#heard.get(key) ?? null;
    const entry = this.shown.get(key);
    if (
      !entry ||
      !(isUnderway(entry.state) || (entry.state.status === 'saved' && entry.state.rev > (heard?.rev ?? 0)))
    ) {
      return heard;
    }
    return { rev: heard?.rev ?? 0, content: { ...heard?.content, ...entry.change.patch } };
  }

  submit(change: Change, words: readonly string[]): Promise<void> {
    const { world } = this.#editor;
    const typedAt = new Date(world.tick()).toISOString();
    const key = outboxKey(change);
    this.#submitted.push({ key, typedAt, words });
    world.figures.submissions += 1;
    const earlier = this.shown.get(key);
    const isOnTop = earlier && isUnderway(earlier.state);
    const about = { title: 'Section', clinicId: change.clinicId, coordinatorUid: 'cora', coordinatorName: 'Cora Bell' };
    const submitted = this.#outbox.submit(change, about, typedAt);
    // As the store does: the author sees a change before the device has written it down.
    const wanted = isOnTop ? joinChanges(earlier.change, change) : change;
    this.shown.set(key, { key, about, change: wanted, state: { status: 'saving' }, typedAt });
    return submitted;
  }

  dismiss(key: string): Promise<void> {
    return this.#outbox.dismiss(key);
  }

  crash(): void {
    if (this.isDead) return;
    this.#life = 'dead';
    this.#editor.world.figures.crashes += 1;
    this.#end();
    void this.#database?.then((opened) => opened.crash());
  }

  /** As when the run is over. */
  async close(): Promise<void> {
    this.#life = 'dead';
    this.#end();
    cutLine(this.id);
    (await this.#database)?.database.close();
    await this.#line.close();
  }

  #end(): void {
    this.#outbox.close();
    this.#editor.locks.abandon(this);
  }

  /** Does what takes time, unless the window crashes before or after. */
  async #live<T>(work: () => Promise<T>): Promise<T> {
    await this.#pass();
    try {
      return await work();
    } finally {
      await this.#pass();
    }
  }

  /** Whoever passes here while the window is dead waits for ever. */
  async #pass(): Promise<void> {
    await this.#editor.moment();
    this.#mayCrash();
    if (this.isDead) await never();
  }

  #mayCrash(): void {
    if (this.#editor.world.chance.happens(this.#editor.world.crashes)) this.crash();
  }

  async #sendOnLine(attempt: Attempt, sent: 'first' | 'again'): Promise<SendAnswer> {
    const { world, actor } = this.#editor;
    const answer = await sendAttempt({ sdk: hastySdk, db: this.#line.db }, attempt, actor, sent);
    if (answer.kind === 'conflict') world.notWritten.add(attempt.actionId);
    countAnswer(world.figures, answer);
    return answer;
  }

  async #openDatabase(): Promise<DeviceDatabase> {
    this.#database ??= mortalDatabase(this.#editor.diskName);
    return (await this.#database).database;
  }

  #show(entry: OutboxEntry): void {
    const { ledger } = this.#editor.world;
    this.shown.set(entry.key, entry);
    for (const { key, typedAt, words } of this.#submitted) {
      if (key === entry.key && typedAt <= entry.typedAt) ledger.keep(words);
    }
    if (entry.state.status === 'failed') throw new Error(`Sending failed: ${entry.state.message}`);
  }
}
