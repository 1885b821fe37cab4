import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Authoriser, WriteToJudge } from '../rules/authoriser.ts';
import { StatusError } from '../status.ts';
import {
  deleteWrite,
  fieldsOf,
  idsOf,
  openDatabase,
  OWNER,
  queryOf,
  ROOT,
  setWrite,
  VISITOR,
} from '../testing/samples.ts';
import type { Commit } from './document.ts';

const everyone: Authoriser = { judgeGet() {}, judgeList() {}, judgeListed() {}, judgeCommit() {} };
const nobody: Authoriser = { judgeGet: denied, judgeList: denied, judgeListed: denied, judgeCommit: denied };

function denied(): never {
  throw new StatusError('PERMISSION_DENIED', 'no');
}

describe('a database', () => {
  it('reads back what was committed', () => {
    const database = openDatabase();
    const { commitTime } = database.commit([setWrite('p/ada', { n: 1 })], OWNER);
    assert.deepEqual(database.read(`${ROOT}/p/ada`), {
      name: `${ROOT}/p/ada`,
      fields: fieldsOf({ n: 1 }),
      createTime: commitTime,
      updateTime: commitTime,
    });
    assert.equal(database.lastCommitTime(), commitTime);
  });

  it('commits all writes or none', () => {
    const database = openDatabase();
    const missing = setWrite('p/bo', {}, { precondition: { exists: true } });
    assert.throws(() => database.commit([setWrite('p/ada', {}), missing], OWNER), { status: 'NOT_FOUND' });
    assert.equal(database.read(`${ROOT}/p/ada`), undefined);
  });

  it('tells listeners each change once it is made, and nothing of writes without effect', () => {
    const database = openDatabase();
    const commits: Commit[] = [];
    const stop = database.onCommit((commit) => commits.push(commit));
    database.commit([setWrite('p/ada', { n: 1 })], OWNER);
    database.commit([setWrite('p/ada', { n: 1 })], OWNER);
    stop();
    database.commit([deleteWrite('p/ada')], OWNER);
    assert.deepEqual(
      commits.map(({ changes }) => changes.map(({ after }) => after?.fields)),
      [[fieldsOf({ n: 1 })]],
    );
  });

  it('keeps a commit whatever happens to a listener, and tells the other listeners', (test) => {
    const database = openDatabase();
    const printed = test.mock.method(process.stderr, 'write', () => true);
    let told = 0;
    database.onCommit(() => {
      throw new Error('this listener is broken');
    });
    database.onCommit(() => (told += 1));
    database.commit([setWrite('p/ada', { n: 1 })], OWNER);
    assert.deepEqual(database.read(`${ROOT}/p/ada`)?.fields, fieldsOf({ n: 1 }));
    assert.equal(told, 1);
    assert.match(String(printed.mock.calls[0]?.arguments[0]), /this listener is broken/);
  });

  it('gives every commit a later time, those without effect included', () => {
    const database = openDatabase();
    const write = (n: number) => database.commit([setWrite('p/ada', { n })], OWNER).commitTime;
    const [first, second, third] = [write(1), write(1), write(2)];
    assert.ok(first < second && second < third);
    assert.equal(database.read(`${ROOT}/p/ada`)?.updateTime, third);
  });

  it('clears a document, a collection or everything below, and tells listeners', () => {
    const database = openDatabase();
    database.commit(
      ['p/ada', 'p/ada/goals/g', 'p/adam', 'q/x'].map((path) => setWrite(path, {})),
      OWNER,
    );
    const deleted: string[] = [];
    database.onCommit(({ changes }) => deleted.push(...changes.map(({ name }) => name.slice(ROOT.length + 1))));
    database.clear(`${ROOT}/p/ada`);
    assert.deepEqual(deleted.splice(0).sort(), ['p/ada', 'p/ada/goals/g']);
    database.clear(`${ROOT}/p`);
    assert.deepEqual(deleted.splice(0), ['p/adam']);
    database.clear();
    assert.deepEqual(deleted, ['q/x']);
    assert.equal(database.read(`${ROOT}/q/x`), undefined);
  });

  it('tells when the rules changed', () => {
    const database = openDatabase();
    let changes = 0;
    const stop = database.onRulesChanged(() => (changes += 1));
    database.rulesChanged();
    stop();
    database.rulesChanged();
    assert.equal(changes, 1);
  });
});

describe('a database with rules', () => {
  it('asks them for everyone but the owner', () => {
    const database = openDatabase({ authoriser: nobody });
    assert.throws(() => database.commit([setWrite('p/ada', {})], VISITOR), { status: 'PERMISSION_DENIED' });
    assert.throws(() => database.access.authoriseGet(VISITOR, `${ROOT}/p/ada`, undefined), {
      status: 'PERMISSION_DENIED',
    });
    assert.throws(() => database.access.authoriseList(VISITOR, queryOf({ from: [{ collectionId: 'p' }] })), {
      status: 'PERMISSION_DENIED',
    });
    database.commit([setWrite('p/ada', {})], OWNER);
    database.access.authoriseGet(OWNER, `${ROOT}/p/ada`, undefined);
    assert.deepEqual(idsOf(database.run(queryOf({ from: [{ collectionId: 'p' }] }))), ['ada']);
  });

  it('shows them the states before and after, and one time in whole milliseconds', () => {
    let judged: { time: number; writes: readonly WriteToJudge[]; before: unknown; after: unknown } | undefined;
    const authoriser: Authoriser = {
      ...everyone,
      judgeCommit(_auth, time, writes, read, readAfter) {
        judged = { time, writes, before: read(`${ROOT}/p/bo`), after: readAfter(`${ROOT}/p/bo`)?.fields };
      },
    };
    const database = openDatabase({ authoriser, clock: () => 5_000_777 });
    database.commit([setWrite('p/ada', { n: 1 }), setWrite('p/bo', { n: 2 })], VISITOR);
    const name = (id: string) => `${ROOT}/p/${id}`;
    assert.deepEqual(judged, {
      time: 5_000_000,
      writes: ['ada', 'bo'].map((id) => ({
        method: 'create',
        name: name(id),
        before: undefined,
        after: database.read(name(id)),
      })),
      before: undefined,
      after: fieldsOf({ n: 2 }),
    });
  });

  it('lets them refuse before a precondition tells what is stored', () => {
    const database = openDatabase({ authoriser: { ...everyone, judgeCommit: denied } });
    const write = setWrite('p/ada', {}, { precondition: { exists: true } });
    assert.throws(() => database.commit([write], VISITOR), { status: 'PERMISSION_DENIED' });
  });

  it('judges a verify as reading the document', () => {
    const database = openDatabase({ authoriser: { ...everyone, judgeGet: denied } });
    assert.throws(
      () => database.commit([{ kind: 'verify', name: `${ROOT}/p/ada`, precondition: { exists: false } }], VISITOR),
      { status: 'PERMISSION_DENIED' },
    );
  });

  it('lets them judge what a query handed out as of the time the query was allowed', () => {
    let now = 5_000_000;
    const judged: unknown[] = [];
    const authoriser: Authoriser = {
      ...everyone,
      judgeListed: (_auth, time, _query, documents) => void judged.push([time, [...documents]]),
    };
    const database = openDatabase({ authoriser, clock: () => now });
    database.commit([setWrite('p/ada', { n: 1, secret: 2 })], OWNER);
    const query = queryOf({ from: [{ collectionId: 'p' }], select: { fields: [{ fieldPath: 'n' }] } });
    const judgeListed = database.access.authoriseList(VISITOR, query);
    now = 9_000_000;
    judgeListed(database.run(query));
    assert.deepEqual(judged, [[5_000_000, [database.read(`${ROOT}/p/ada`)]]]);
  });

  it('counts the documents they read, apart from the bill', () => {
    const lookups: string[] = [];
    const authoriser: Authoriser = {
      ...everyone,
      judgeGet: (_auth, _time, _name, _stored, read) => void read(`${ROOT}/team/ada`),
    };
    const database = openDatabase({ authoriser });
    database.access.authoriseGet(VISITOR, `${ROOT}/p/ada`, undefined, (name) => lookups.push(name));
    assert.deepEqual([database.reads.documents, database.reads.ruleLookups, lookups], [0, 1, [`${ROOT}/team/ada`]]);
  });
});
