import assert from 'node:assert/strict';

import type { StoredDocument } from '../../documents/document.ts';
import type { Cursor, Filter, Query } from '../../queries/query.ts';
import { StatusError } from '../../status.ts';
import type { Authoriser, RequestAuth, WriteToJudge } from '../authoriser.ts';
import { compileRules } from '../compile-rules.ts';
import { DOCUMENTS, plainDocument, TIME } from './plain-documents.ts';

type Data = Readonly<Record<string, unknown>>;

/** A database of a few documents under rules: what a request gets to hear is the denial's message, or `allowed`. */
export class RulesUnderTest {
  readonly #authoriser: Authoriser;
  readonly #stored = new Map<string, StoredDocument>();
  #auth: RequestAuth | null = null;

  constructor(rules: string, documents: Readonly<Record<string, Data>> = {}, explain = true) {
    const { authoriser, issues } = compileRules(rules, { explain });
    assert.ok(authoriser, JSON.stringify(issues));
    this.#authoriser = authoriser;
    for (const [path, data] of Object.entries(documents))
      this.#stored.set(`${DOCUMENTS}/${path}`, plainDocument(path, data));
  }

  as(uid: string, token: Data = {}): this {
    this.#auth = { uid, token };
    return this;
  }

  get(path: string): string {
    const name = `${DOCUMENTS}/${path}`;
    return answerOf(() => this.#authoriser.judgeGet(this.#auth, TIME, name, this.#read(name), this.#read));
  }

  /** Each path with the document after the write, null for a delete. */
  write(changes: Readonly<Record<string, Data | null>>): string {
    const after = new Map(this.#stored);
    const writes = Object.entries(changes).map(([path, data]): WriteToJudge => {
      const written = data === null ? undefined : plainDocument(path, data);
      const name = `${DOCUMENTS}/${path}`;
      const before = this.#read(name);
      if (written) after.set(name, written);
      else after.delete(name);
      return { method: written ? (before ? 'update' : 'create') : 'delete', name, before, after: written };
    });
    return answerOf(() =>
      this.#authoriser.judgeCommit(this.#auth, TIME, writes, this.#read, (name) => after.get(name)),
    );
  }

  list(path: string, where?: Filter, more: Partial<Query> = {}): string {
    return answerOf(() => this.#authoriser.judgeList(this.#auth, TIME, queryOf(path, where, more), this.#read));
  }

  /** What a query, allowed already, hears of handing out these documents of the collection. */
  listed(path: string, ...ids: readonly string[]): string {
    const stored = ids.map((id) => this.#read(`${DOCUMENTS}/${path}/${id}`)).filter((found) => found !== undefined);
    return answerOf(() => this.#authoriser.judgeListed(this.#auth, TIME, queryOf(path), stored, this.#read));
  }

  readonly #read = (name: string): StoredDocument | undefined => this.#stored.get(name);
}

function queryOf(path: string, where?: Filter, more: Partial<Query> = {}): Query {
  const segments = path.split('/');
  return {
    parent: [DOCUMENTS, ...segments.slice(0, -1)].join('/'),
    collectionId: segments.at(-1),
    allDescendants: false,
    where,
    orderBy: [],
    explicitOrders: 0,
    startAt: undefined satisfies Cursor | undefined,
    endAt: undefined,
    offset: 0,
    limit: undefined,
    select: undefined,
    ...more,
  };
}

function answerOf(judge: () => void): string {
  try {
    judge();
    return 'allowed';
  } catch (error) {
    assert.ok(error instanceof StatusError, String(error));
    assert.equal(error.status, 'PERMISSION_DENIED');
    return error.message;
  }
}
