import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';

import type { Database } from '../documents/database.ts';
import { Databases } from '../documents/databases.ts';
import { parseWrite } from '../protocol/wire.ts';
import type { Authoriser } from '../rules/authoriser.ts';
import { StatusError } from '../status.ts';
import { ListenHubs } from './listen-hubs.ts';
import { ListenStream } from './listen-stream.ts';

const DATABASE = 'projects/p/databases/(default)';
const ROOT = `${DATABASE}/documents`;

interface Message {
  readonly targetChange?: {
    readonly targetChangeType?: string;
    readonly targetIds?: readonly number[];
    readonly cause?: { readonly code: number };
    readonly resumeToken?: string;
  };
  readonly documentChange?: {
    readonly document: { readonly name: string };
    readonly targetIds?: readonly number[];
    readonly removedTargetIds?: readonly number[];
  };
  readonly documentDelete?: { readonly document: string; readonly removedTargetIds: readonly number[] };
}

describe('a Listen stream', () => {
  let databases: Databases;
  let database: Database;
  let hubs: ListenHubs;

  beforeEach(() => {
    databases = new Databases(() => Date.now() * 1000, undefined);
    database = databases.open(DATABASE);
    hubs = new ListenHubs(databases);
  });

  function put(id: string, n: number): void {
    commit({ update: { name: `${ROOT}/${id}`, fields: { n: { integerValue: String(n) } } } });
  }

  function commit(...writes: object[]): void {
    const requests = writes.map((write) => parseWrite(write, DATABASE));
    database.commit(requests, { admin: true });
  }

  /** Opens a stream; `take()` tells in short what it was sent since. */
  function open() {
    const sent: Message[] = [];
    const output = {
      send: (message: string) => void sent.push(JSON.parse(message) as Message),
      fail: (error: StatusError) => assert.fail(error.message),
      end: () => undefined,
    };
    const stream = new ListenStream(output, { admin: false, auth: null }, hubs);
    let token = '';
    return {
      stream,
      add: (targetId: number, target: object) =>
        stream.receive({ database: DATABASE, addTarget: { targetId, ...target } }),
      remove: (targetId: number) => stream.receive({ database: DATABASE, removeTarget: targetId }),
      take(): string[] {
        const messages = sent.splice(0);
        const tokens = messages.map(({ targetChange }) => targetChange?.resumeToken);
        token = tokens.findLast((value) => value !== undefined) ?? token;
        return messages.map(inShort);
      },
      get token(): string {
        return token;
      },
    };
  }

  it('sends a query’s documents in order, then says that it is current', () => {
    put('c/a', 2);
    put('c/b', 1);
    const client = open();
    client.add(2, query({ orderBy: [{ field: { fieldPath: 'n' } }] }));
    assert.deepEqual(client.take(), ['ADD 2', 'b in 2', 'a in 2', 'CURRENT 2', 'snapshot']);
  });

  it('says of a missing document that it is missing', () => {
    const client = open();
    client.add(2, { documents: { documents: [`${ROOT}/c/a`] } });
    assert.deepEqual(client.take(), ['ADD 2', 'a deleted from 2', 'CURRENT 2', 'snapshot']);
  });

  it('tells a commit once for each document, with all its targets, as one snapshot', () => {
    put('c/a', 1);
    const client = open();
    client.add(2, query({}));
    client.add(4, query({ where: lessThan(5) }));
    client.add(6, { documents: { documents: [`${ROOT}/c/a`] } });
    client.take();
    commit(
      { update: { name: `${ROOT}/c/a`, fields: { n: { integerValue: '9' } } } },
      { update: { name: `${ROOT}/c/b`, fields: { n: { integerValue: '3' } } } },
      { update: { name: `${ROOT}/other/x`, fields: {} } },
    );
    assert.deepEqual(client.take(), ['a in 2 6 out of 4', 'b in 2 4', 'snapshot']);
    commit({ delete: `${ROOT}/c/a` });
    assert.deepEqual(client.take(), ['a deleted from 2 6', 'snapshot']);
  });

  it('is silent about commits that do not concern it', () => {
    const client = open();
    client.add(2, query({ where: lessThan(5) }));
    client.take();
    put('c/a', 7);
    put('d/a', 1);
    put('c/a/c/deeper', 1);
    assert.deepEqual(client.take(), []);
  });

  it('follows a collection group at any depth', () => {
    const client = open();
    client.add(2, query({ from: [{ collectionId: 'c', allDescendants: true }] }));
    client.take();
    put('x/y/c/deep', 1);
    assert.deepEqual(client.take(), ['deep in 2', 'snapshot']);
  });

  it('keeps a limited query’s window, and sends the document that moves up', () => {
    put('c/a', 1);
    put('c/b', 2);
    put('c/d', 4);
    const client = open();
    client.add(2, query({ orderBy: [{ field: { fieldPath: 'n' } }], limit: 2 }));
    client.take();
    put('c/c', 0);
    assert.deepEqual(client.take(), ['c in 2', 'b out of 2', 'snapshot']);
    commit({ delete: `${ROOT}/c/a` });
    assert.deepEqual(client.take(), ['b in 2', 'a deleted from 2', 'snapshot']);
    put('c/d', 9);
    assert.deepEqual(client.take(), []);
  });

  it('acknowledges each removal of a target that it knows', () => {
    const client = open();
    client.add(2, query({}));
    client.take();
    client.remove(2);
    client.remove(8);
    put('c/a', 1);
    assert.deepEqual(client.take(), ['REMOVE 2']);
  });

  it('refuses an impossible query without harm to other targets', () => {
    const client = open();
    client.add(2, query({}));
    client.take();
    client.add(4, query({ limit: -1 }));
    assert.deepEqual(client.take(), ['ADD 4', 'REMOVE 4 because INVALID_ARGUMENT']);
    client.remove(4);
    put('c/a', 1);
    assert.deepEqual(client.take(), ['REMOVE 4', 'a in 2', 'snapshot']);
  });

  describe('that comes back with a token', () => {
    function resume(client: ReturnType<typeof open>, token: string, expectedCount: number, limit?: number): string[] {
      client.add(2, { ...query({ ...(limit && { limit }) }), resumeToken: token, expectedCount });
      return client.take();
    }

    function leave(limit?: number): string {
      const client = open();
      client.add(2, query({ ...(limit && { limit }) }));
      client.take();
      client.stream.close();
      return client.token;
    }

    it('is sent only what it missed', () => {
      put('c/a', 1);
      put('c/b', 1);
      put('c/c', 1);
      const token = leave();
      put('c/a', 2);
      commit({ delete: `${ROOT}/c/b` });
      put('c/d', 1);
      database.reads.reset();
      const messages = resume(open(), token, 3);
      assert.deepEqual(messages, ['ADD 2', 'a in 2', 'b deleted from 2', 'd in 2', 'CURRENT 2', 'snapshot']);
      assert.equal(database.reads.documents, 2);
    });

    it('is sent everything anew if it holds another number of documents than it should', () => {
      put('c/a', 1);
      const token = leave();
      assert.deepEqual(resume(open(), token, 5), ['ADD 2', 'RESET 2', 'a in 2', 'CURRENT 2', 'snapshot']);
    });

    it('is sent everything anew if the token is of another server', () => {
      put('c/a', 1);
      assert.deepEqual(resume(open(), 'MTIz', 1), ['ADD 2', 'RESET 2', 'a in 2', 'CURRENT 2', 'snapshot']);
    });

    it('is sent everything anew if a limited result may have moved, nothing if it has not', () => {
      put('c/a', 1);
      put('c/b', 1);
      const token = leave(1);
      put('d/a', 1);
      assert.deepEqual(resume(open(), token, 1, 1), ['ADD 2', 'CURRENT 2', 'snapshot']);
      commit({ delete: `${ROOT}/c/a` });
      assert.deepEqual(resume(open(), token, 1, 1), ['ADD 2', 'RESET 2', 'b in 2', 'CURRENT 2', 'snapshot']);
    });
  });

  it('counts the documents it sends as Cloud Firestore bills them', () => {
    put('c/a', 1);
    put('c/b', 1);
    const client = open();
    client.add(2, query({}));
    client.add(4, query({ where: lessThan(0) }));
    assert.equal(database.reads.documents, 3);
    put('c/a', 2);
    commit({ delete: `${ROOT}/c/b` });
    assert.equal(database.reads.documents, 4);
  });

  describe('under rules that look up a member', () => {
    const member = `${ROOT}/members/me`;

    beforeEach(() => {
      const judge = (read: (name: string) => unknown): void => {
        if (!read(member)) throw new StatusError('PERMISSION_DENIED', 'no member');
      };
      const authoriser: Authoriser = {
        judgeGet: (_auth, _time, _name, _stored, read) => judge(read),
        judgeList: (_auth, _time, _query, read) => judge(read),
        judgeCommit: () => undefined,
      };
      databases.setRules({ source: '', authoriser });
      put('members/me', 1);
    });

    it('loses its targets with the commit that takes the membership, and sees nothing of that commit', () => {
      const client = open();
      client.add(2, query({}));
      client.take();
      put('members/me', 2);
      put('c/a', 1);
      assert.deepEqual(client.take(), ['a in 2', 'snapshot']);
      commit({ delete: member }, { update: { name: `${ROOT}/c/b`, fields: {} } });
      put('c/d', 1);
      assert.deepEqual(client.take(), ['REMOVE 2 because PERMISSION_DENIED']);
    });

    it('is judged again when other rules come into force', () => {
      const client = open();
      client.add(2, query({}));
      client.take();
      const refuse = (): never => {
        throw new StatusError('PERMISSION_DENIED', 'closed');
      };
      databases.setRules({ source: '', authoriser: { judgeGet: refuse, judgeList: refuse, judgeCommit: refuse } });
      assert.deepEqual(client.take(), ['REMOVE 2 because PERMISSION_DENIED']);
    });
  });
});

function query(structuredQuery: object): object {
  return { query: { parent: ROOT, structuredQuery: { from: [{ collectionId: 'c' }], ...structuredQuery } } };
}

function lessThan(n: number): object {
  return { fieldFilter: { field: { fieldPath: 'n' }, op: 'LESS_THAN', value: { integerValue: String(n) } } };
}

function inShort({ targetChange, documentChange, documentDelete }: Message): string {
  const ids = (what: string, list: readonly number[] | undefined) => (list ? [what, ...list] : []);
  const lastSegment = (name: string) => name.slice(name.lastIndexOf('/') + 1);
  if (documentDelete) {
    const { document, removedTargetIds } = documentDelete;
    return [lastSegment(document), ...ids('deleted from', removedTargetIds)].join(' ');
  }
  if (documentChange) {
    const { document, targetIds, removedTargetIds } = documentChange;
    return [lastSegment(document.name), ...ids('in', targetIds), ...ids('out of', removedTargetIds)].join(' ');
  }
  const { targetChangeType, targetIds, cause } = targetChange ?? {};
  if (targetChangeType === undefined) return 'snapshot';
  const reason = cause && ['because', cause.code === 7 ? 'PERMISSION_DENIED' : 'INVALID_ARGUMENT'];
  return [...ids(targetChangeType, targetIds), ...(reason ?? [])].join(' ');
}
