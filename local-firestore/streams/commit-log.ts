import { randomUUID } from 'node:crypto';

import type { Commit, DocumentChange, DocumentName } from '../documents/document.ts';
import type { Micros } from '../values/value.ts';
import { fieldsSize } from '../values/value-size.ts';

/** As in Cloud Firestore, a listener away for longer starts anew. */
const KEPT_TIME: Micros = 30 * 60 * 1_000_000;
const KEPT_CHANGES = 5_000;
/** By Firestore's storage size, the states before and after together. */
const KEPT_BYTES = 16 * 1024 * 1024;

interface Entry {
  readonly commit: Commit;
  readonly bytes: number;
}

/** What changed lately, so that a listener that comes back is told only what it missed. */
export class CommitLog {
  // A token of another life of the server must not be taken for one of ours.
  readonly #life = randomUUID().slice(0, 8);
  readonly #entries: Entry[] = [];
  #position = 0;
  #changes = 0;
  #bytes = 0;

  append(commit: Commit): void {
    const bytes = sizeOf(commit);
    this.#entries.push({ commit, bytes });
    this.#position += 1;
    this.#changes += commit.changes.length;
    this.#bytes += bytes;
    while (this.#isTooLong(commit.time)) this.#forgetFirst();
  }

  /** Stands for everything up to now; opaque to clients (base64). */
  get token(): string {
    return Buffer.from(`${this.#life}:${this.#position}`).toString('base64');
  }

  /** One net change for each document changed since the token was given; undefined if that is no longer known. */
  changesSince(token: string): readonly DocumentChange[] | undefined {
    const [life, position] = Buffer.from(token, 'base64').toString().split(':');
    const missed = this.#position - Number(position);
    if (life !== this.#life || !(missed >= 0) || missed > this.#entries.length) return undefined;
    const net = new Map<DocumentName, DocumentChange>();
    for (const { commit } of this.#entries.slice(this.#entries.length - missed)) {
      for (const change of commit.changes) {
        const earlier = net.get(change.name);
        net.set(change.name, earlier ? { ...change, before: earlier.before } : change);
      }
    }
    return [...net.values()];
  }

  #isTooLong(now: Micros): boolean {
    const [first] = this.#entries;
    if (!first) return false;
    return this.#changes > KEPT_CHANGES || this.#bytes > KEPT_BYTES || now - first.commit.time > KEPT_TIME;
  }

  #forgetFirst(): void {
    const first = this.#entries.shift();
    this.#changes -= first?.commit.changes.length ?? 0;
    this.#bytes -= first?.bytes ?? 0;
  }
}

function sizeOf({ changes }: Commit): number {
  let bytes = 0;
  for (const { before, after } of changes) {
    bytes += (before ? fieldsSize(before.fields) : 0) + (after ? fieldsSize(after.fields) : 0);
  }
  return bytes;
}
