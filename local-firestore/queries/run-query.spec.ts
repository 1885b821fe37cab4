import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { fieldsOf, idsOf, openDatabase, OWNER, queryOf, setWrite } from '../testing/samples.ts';

const database = openDatabase();
database.commit(
  [
    ...[1, 2, 3, 4, 5].map((n) => setWrite(`p/${n}`, { n, odd: n % 2 === 1 })),
    setWrite('p/1/goals/walk', { n: 10 }),
    setWrite('p/2/goals/sleep', { n: 20, extra: 1 }),
    setWrite('goals/top', { n: 30 }),
  ],
  OWNER,
);

const run = (structuredQuery: object) =>
  idsOf(database.run(queryOf({ from: [{ collectionId: 'p' }], ...structuredQuery })));
const byN = [{ field: { fieldPath: 'n' }, direction: 'DESCENDING' }];

describe('running a query', () => {
  it('filters, orders, skips, limits', () => {
    const where = { fieldFilter: { field: { fieldPath: 'odd' }, op: 'EQUAL', value: { booleanValue: true } } };
    assert.deepEqual(run({ where, orderBy: byN, offset: 1, limit: 1 }), ['3']);
  });

  it('orders by name where nothing else is asked, backwards too', () => {
    assert.deepEqual(run({}), ['1', '2', '3', '4', '5']);
    assert.deepEqual(run({ orderBy: [{ field: { fieldPath: '__name__' }, direction: 'DESCENDING' }], limit: 2 }), [
      '5',
      '4',
    ]);
  });

  it('finds nothing with a limit of 0', () => {
    assert.deepEqual(run({ limit: 0 }), []);
  });

  it('gathers a collection group', () => {
    assert.deepEqual(run({ from: [{ collectionId: 'goals', allDescendants: true }] }), ['top', 'walk', 'sleep']);
    assert.deepEqual(run({ from: [{ allDescendants: true }], limit: 3 }), ['top', '1', 'walk']);
  });

  it('tells how many documents the offset passed over', () => {
    const execute = (offset: number) => database.execute(queryOf({ from: [{ collectionId: 'p' }], offset })).skipped;
    assert.deepEqual([execute(0), execute(2), execute(9)], [0, 2, 5]);
  });

  it('leaves out documents without a required field before it limits', () => {
    const query = queryOf({ from: [{ collectionId: 'goals', allDescendants: true }], limit: 1 });
    assert.deepEqual(idsOf(database.execute(query, [['extra']]).documents), ['sleep']);
  });

  it('projects to the selected fields', () => {
    const select = (...paths: string[]) => ({ fields: paths.map((fieldPath) => ({ fieldPath })) });
    const fields = (paths: string[]) =>
      database.run(queryOf({ from: [{ collectionId: 'p' }], limit: 1, select: select(...paths) }))[0]?.fields;
    assert.deepEqual(fields(['n']), fieldsOf({ n: 1 }));
    assert.deepEqual(fields(['__name__']), fieldsOf({}));
    assert.deepEqual(fields([]), fieldsOf({}));
  });
});
