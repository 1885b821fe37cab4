import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { takeFirst } from './take-first.ts';

const ascending = (a: { key: number }, b: { key: number }) => a.key - b.key;
const items = Array.from({ length: 200 }, (_, index) => ({ key: (index * 37) % 50, index }));

describe('the first items of a list', () => {
  it('are those of the whole list sorted, equal ones in their old order', () => {
    const sorted = [...items].sort(ascending);
    for (const count of [0, 1, 5, 24, 26, 199, 200, 300])
      assert.deepEqual(takeFirst(items, ascending, count), sorted.slice(0, count), String(count));
  });

  it('are taken without changing the list', () => {
    const before = [...items];
    takeFirst(items, ascending, 300);
    assert.deepEqual(items, before);
  });
});
