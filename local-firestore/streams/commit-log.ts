import { randomUUID } from 'node:crypto';

import type { Commit, DocumentChange, DocumentName } from '../documents/document.ts';
import type { Micros } from '../values/value.ts';

/** As in Cloud Firestore, a listener away for longer starts anew. */
const KEPT_TIME: Micros = 30 * 60 * 1_000_000;
const KEPT_CHANGES = 5_000;

/** What changed lately, so that a listener that comes back is told only what it missed. */
export class CommitLog {
  // A token of another life of the server must not be taken for one of ours.
  readonly #life = randomUUID().slice(0, 8);
  readonly #commits: Commit[] = [];
  #position = 0;
  #changes = 0;

  append(commit: Commit): void {
    this.#commits.push(commit);
    this.#position += 1;
    this.#changes += commit.changes.length;
    while (this.#changes > KEPT_CHANGES || commit.time - (this.#commits[0]?.time ?? commit.time) > KEPT_TIME) {
      this.#changes -= this.#commits.shift()?.changes.length ?? 0;
    }
  }

  /** Stands for everything up to now; opaque to clients (base64). */
  get token(): string {
    return Buffer.from(`${this.#life}:${this.#position}`).toString('base64');
  }

  /** One net change for each document changed since the token was given; undefined if that is no longer known. */
  changesSince(token: string): readonly DocumentChange[] | undefined {
    const [life, position] = Buffer.from(token, 'base64').toString().split(':');
    const missed = this.#position - Number(position);
    if (life !== this.#life || !(missed >= 0) || missed > this.#commits.length) return undefined;
    const net = new Map<DocumentName, DocumentChange>();
    for (const commit of this.#commits.slice(this.#commits.length - missed)) {
      for (const change of commit.changes) {
        const earlier = net.get(change.name);
        net.set(change.name, earlier ? { ...change, before: earlier.before } : change);
      }
    }
    return [...net.values()];
  }
}
