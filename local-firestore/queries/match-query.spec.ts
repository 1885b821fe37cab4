import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { documentAt, queryOf, ROOT } from '../testing/samples.ts';
import { compareDocuments, matchesQuery } from './match-query.ts';

const belongs = (structuredQuery: unknown, path: string, fields = {}, parent = ROOT) =>
  matchesQuery(queryOf(structuredQuery, parent), documentAt(path, fields));

describe('a query', () => {
  it('covers one collection under its parent', () => {
    const goals = { from: [{ collectionId: 'goals' }] };
    assert.ok(belongs(goals, 'goals/g'));
    assert.ok(!belongs(goals, 'p/ada/goals/g'));
    assert.ok(!belongs(goals, 'goalsx/g'));
    assert.ok(belongs(goals, 'p/ada/goals/g', {}, `${ROOT}/p/ada`));
    assert.ok(!belongs(goals, 'p/adam/goals/g', {}, `${ROOT}/p/ada`));
  });

  it('covers a collection group at any depth below its parent', () => {
    const goals = { from: [{ collectionId: 'goals', allDescendants: true }] };
    for (const path of ['goals/g', 'p/ada/goals/g', 'p/ada/x/y/goals/g']) assert.ok(belongs(goals, path), path);
    assert.ok(!belongs(goals, 'p/ada/notes/g'));
    assert.ok(!belongs(goals, 'goals/g', {}, `${ROOT}/p/ada`));
  });

  it('covers every collection where none is named', () => {
    assert.ok(belongs({}, 'goals/g'));
    assert.ok(!belongs({}, 'p/ada/goals/g'));
    assert.ok(belongs({ from: [{ allDescendants: true }] }, 'p/ada/goals/g'));
  });

  it('leaves out documents without an ordered field, null is a value', () => {
    const byDate = { from: [{ collectionId: 'p' }], orderBy: [{ field: { fieldPath: 'at' } }] };
    assert.ok(!belongs(byDate, 'p/ada', { n: 1 }));
    assert.ok(belongs(byDate, 'p/ada', { at: null }));
  });

  it('begins and ends at its cursors', () => {
    const between = (startBefore: boolean, endBefore: boolean, direction = 'ASCENDING') => ({
      from: [{ collectionId: 'p' }],
      orderBy: [{ field: { fieldPath: 'n' }, direction }],
      startAt: { values: [{ integerValue: direction === 'ASCENDING' ? 2 : 4 }], before: startBefore },
      endAt: { values: [{ integerValue: direction === 'ASCENDING' ? 4 : 2 }], before: endBefore },
    });
    const within = (query: unknown) => [1, 2, 3, 4, 5].filter((n) => belongs(query, 'p/x', { n }));
    assert.deepEqual(within(between(true, false)), [2, 3, 4]);
    assert.deepEqual(within(between(false, true)), [3]);
    assert.deepEqual(within(between(true, true, 'DESCENDING')), [3, 4]);
  });

  it('compares cursors of several values one after the other', () => {
    const query = {
      from: [{ collectionId: 'p' }],
      orderBy: [{ field: { fieldPath: 'a' } }, { field: { fieldPath: '__name__' }, direction: 'DESCENDING' }],
      startAt: { values: [{ integerValue: 1 }, { referenceValue: `${ROOT}/p/m` }] },
    };
    assert.ok(belongs(query, 'p/c', { a: 1 }));
    assert.ok(!belongs(query, 'p/m', { a: 1 }));
    assert.ok(!belongs(query, 'p/z', { a: 1 }));
    assert.ok(belongs(query, 'p/z', { a: 2 }));
  });
});

describe('the order of a result', () => {
  const order = (structuredQuery: unknown, ...paths: [string, object][]) =>
    paths
      .map(([path, fields]) => documentAt(path, fields as Record<string, unknown>))
      .sort(compareDocuments(queryOf(structuredQuery)))
      .map(({ name }) => name.slice(ROOT.length + 1));

  it('follows the fields and then the name, in the direction of the last field', () => {
    const query = {
      from: [{ collectionId: 'p' }],
      orderBy: [{ field: { fieldPath: 'a' } }, { field: { fieldPath: 'b' }, direction: 'DESCENDING' }],
    };
    assert.deepEqual(
      order(query, ['p/1', { a: 2, b: 1 }], ['p/2', { a: 1, b: 1 }], ['p/3', { a: 1, b: 2 }], ['p/4', { a: 1, b: 1 }]),
      ['p/3', 'p/4', 'p/2', 'p/1'],
    );
  });

  it('is by whole name across collections', () => {
    const group = { from: [{ collectionId: 's', allDescendants: true }] };
    assert.deepEqual(order(group, ['b/1/s/a', {}], ['a/2/s/z', {}], ['a/10/s/z', {}]), [
      'a/10/s/z',
      'a/2/s/z',
      'b/1/s/a',
    ]);
  });
});
