import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { compareIds, compareNames } from './compare-names.ts';

const inDefault = (path: string) => `projects/p/databases/(default)/documents/${path}`;

describe('the order of document names', () => {
  it('goes segment by segment, numeric ids by number and first', () => {
    const ordered = [
      'c/__id-7__',
      'c/__id2__',
      'c/__id11__',
      'c/A',
      'c/a',
      'c/a/s/x',
      'c/a/s/y',
      'c/a/t/x',
      'c/a\u0001',
      'c/ab',
      'c/b',
      'c/\uff5e',
      'c/\u{1f600}',
      'c-b/a',
      'ca/a',
    ].map(inDefault);
    assert.deepEqual([...ordered].reverse().sort(compareNames), ordered);
  });

  it('goes by database and then by project before the path', () => {
    const ordered = [
      'projects/b/databases/one/documents/z/z',
      'projects/a/databases/two/documents/a/a',
      'projects/b/databases/two/documents/a/a',
    ];
    assert.deepEqual([...ordered].reverse().sort(compareNames), ordered);
  });

  it('holds only the same name equal', () => {
    assert.equal(compareNames(inDefault('c/a'), inDefault('c/a')), 0);
    assert.notEqual(compareNames(inDefault('c/__id1__'), inDefault('c/__id01__x')), 0);
  });
});

describe('the order of ids', () => {
  it('compares numbers beyond the precision of doubles', () => {
    assert.ok(compareIds('__id9007199254740993__', '__id9007199254740992__') > 0);
  });
});
