import type { Query } from '../queries/query.ts';
import type { Authoriser, ReadDocument, RequestAuth, Requester } from '../rules/authoriser.ts';
import type { Micros } from '../values/value.ts';
import type { DocumentName, StoredDocument } from './document.ts';
import type { CommitPlan } from './plan-commit.ts';
import type { ReadMeter } from './read-meter.ts';

export interface AccessOptions {
  /** The rules of the moment; undefined allows everything. */
  readonly authoriser: () => Authoriser | undefined;
  readonly read: ReadDocument;
  /** Counts what the rules look up. */
  readonly reads: ReadMeter;
  readonly now: () => Micros;
}

/** Is told each document the rules look up, so that a listener can be judged again. */
export type OnLookup = (name: DocumentName) => void;

/** Judges stored documents, of which only the names matter, before they are handed out; throws PERMISSION_DENIED. */
export type JudgeListed = (documents: readonly Pick<StoredDocument, 'name'>[]) => void;

const ALLOW_ALL: JudgeListed = () => undefined;

/** Asks the rules of the moment about everyone but the owner; each method throws PERMISSION_DENIED. */
export class Access {
  readonly #authoriser: () => Authoriser | undefined;
  readonly #read: ReadDocument;
  readonly #reads: ReadMeter;
  readonly #now: () => Micros;

  constructor({ authoriser, read, reads, now }: AccessOptions) {
    this.#authoriser = authoriser;
    this.#read = read;
    this.#reads = reads;
    this.#now = now;
  }

  authoriseGet(
    requester: Requester,
    name: DocumentName,
    stored: StoredDocument | undefined,
    onLookup?: OnLookup,
  ): void {
    const asked = this.#rulesFor(requester);
    asked?.authoriser.judgeGet(asked.auth, wholeMilliseconds(this.#now()), name, stored, this.#lookUp(onLookup));
  }

  /**
   * Judges a query by its constraints alone. What it then hands out must be judged as well, by the function returned,
   * which stays with the time and the rules of this moment.
   */
  authoriseList(requester: Requester, query: Query, onLookup?: OnLookup): JudgeListed {
    const asked = this.#rulesFor(requester);
    if (!asked) return ALLOW_ALL;
    const { authoriser, auth } = asked;
    const time = wholeMilliseconds(this.#now());
    authoriser.judgeList(auth, time, query, this.#lookUp(onLookup));
    return (documents) => {
      const stored = documents.map(({ name }) => this.#read(name)).filter((document) => document !== undefined);
      // Not counted: these are the lookups of the same request.
      if (stored.length > 0) authoriser.judgeListed(auth, time, query, stored, this.#read);
    };
  }

  /** @param time the commit's */
  authoriseCommit(requester: Requester, time: Micros, { verified, writes, readAfter }: CommitPlan): void {
    const asked = this.#rulesFor(requester);
    if (!asked) return;
    const { authoriser, auth } = asked;
    const now = wholeMilliseconds(time);
    const read = this.#lookUp();
    for (const name of verified) authoriser.judgeGet(auth, now, name, this.#read(name), read);
    authoriser.judgeCommit(auth, now, writes, read, readAfter);
  }

  #rulesFor(requester: Requester): { readonly authoriser: Authoriser; readonly auth: RequestAuth | null } | undefined {
    const authoriser = requester.admin ? undefined : this.#authoriser();
    return requester.admin || authoriser === undefined ? undefined : { authoriser, auth: requester.auth };
  }

  #lookUp(onLookup?: OnLookup): ReadDocument {
    return (name) => {
      this.#reads.countRuleLookup();
      onLookup?.(name);
      return this.#read(name);
    };
  }
}

// Server timestamps are whole milliseconds, and rules compare them with request.time.
function wholeMilliseconds(time: Micros): Micros {
  return time - (time % 1000);
}
