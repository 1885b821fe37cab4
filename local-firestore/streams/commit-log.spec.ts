import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Commit, StoredDocument } from '../documents/document.ts';
import { CommitLog } from './commit-log.ts';

const MINUTE = 60_000_000;

function version(name: string, updateTime: number): StoredDocument {
  return { name, fields: {}, createTime: 1, updateTime };
}

function commit(time: number, name: string, before: number | undefined, after: number | undefined): Commit {
  const state = (at: number | undefined) => (at === undefined ? undefined : version(name, at));
  return { time, changes: [{ name, before: state(before), after: state(after) }] };
}

describe('the commit log', () => {
  it('tells the net change of each document since a token', () => {
    const log = new CommitLog();
    log.append(commit(1, 'a', undefined, 1));
    const token = log.token;
    log.append(commit(2, 'a', 1, 2));
    log.append(commit(3, 'b', undefined, 3));
    log.append(commit(4, 'a', 2, undefined));
    assert.deepEqual(log.changesSince(token), [
      { name: 'a', before: version('a', 1), after: undefined },
      { name: 'b', before: undefined, after: version('b', 3) },
    ]);
  });

  it('tells of no change where nothing happened', () => {
    const log = new CommitLog();
    assert.deepEqual(log.changesSince(log.token), []);
  });

  it('knows nothing of tokens of another life, or of none of its making', () => {
    const log = new CommitLog();
    assert.equal(log.changesSince(new CommitLog().token), undefined);
    assert.equal(log.changesSince('MTIz'), undefined);
    assert.equal(log.changesSince(''), undefined);
  });

  it('forgets what is older than half an hour', () => {
    const log = new CommitLog();
    const early = log.token;
    log.append(commit(1, 'a', undefined, 1));
    const later = log.token;
    log.append(commit(31 * MINUTE, 'b', undefined, 31 * MINUTE));
    assert.equal(log.changesSince(early), undefined);
    assert.equal(log.changesSince(later)?.length, 1);
  });

  it('forgets when documents are too large to keep', () => {
    const log = new CommitLog();
    const token = log.token;
    const text = { stringValue: 'x'.repeat(1_000_000) };
    const large = (n: number) => ({ ...version(`d${n}`, n), fields: { text } });
    for (let n = 1; n <= 16; n += 1)
      log.append({ time: n, changes: [{ name: `d${n}`, before: undefined, after: large(n) }] });
    assert.equal(log.changesSince(token)?.length, 16);
    log.append({ time: 17, changes: [{ name: 'd16', before: large(16), after: large(17) }] });
    assert.equal(log.changesSince(token), undefined);
  });

  it('forgets when changes are too many to keep', () => {
    const log = new CommitLog();
    const token = log.token;
    const changes = Array.from({ length: 3_000 }, (_, n) => ({
      name: `d${n}`,
      before: undefined,
      after: version(`d${n}`, 1),
    }));
    log.append({ time: 1, changes });
    assert.equal(log.changesSince(token)?.length, 3_000);
    log.append({ time: 2, changes });
    assert.equal(log.changesSince(token), undefined);
  });
});
