import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { queryOf, ROOT } from '../testing/samples.ts';
import { formatFieldPath } from '../values/field-path.ts';

const from = [{ collectionId: 'p' }];
const field = (fieldPath: string) => ({ fieldPath });
const filter = (fieldPath: string, op: string, value: unknown = { integerValue: 1 }) => ({
  fieldFilter: { field: field(fieldPath), op, value },
});
const and = (...filters: unknown[]) => ({ compositeFilter: { op: 'AND', filters } });
const or = (...filters: unknown[]) => ({ compositeFilter: { op: 'OR', filters } });
const listOf = (length: number) => ({
  arrayValue: { values: Array.from({ length }, (_, n) => ({ integerValue: n })) },
});

function ordersOf(structuredQuery: object): string[] {
  return queryOf({ from, ...structuredQuery }).orderBy.map(
    ({ field: path, direction }) => `${formatFieldPath(path)} ${direction === 'ASCENDING' ? '↑' : '↓'}`,
  );
}

function assertRefused(structuredQuery: object, message: RegExp, status = 'INVALID_ARGUMENT'): void {
  assert.throws(() => queryOf({ from, ...structuredQuery }), { status, message });
}

describe('the orders of a query', () => {
  it('end with the document’s name', () => {
    assert.deepEqual(ordersOf({}), ['__name__ ↑']);
    assert.deepEqual(ordersOf({ orderBy: [{ field: field('a'), direction: 'DESCENDING' }] }), ['a ↓', '__name__ ↓']);
  });

  it('take in every compared field by name, in the direction of the last order', () => {
    const where = and(
      filter('z', 'GREATER_THAN'),
      filter('b', 'NOT_EQUAL'),
      filter('e', 'EQUAL'),
      filter('a', 'LESS_THAN'),
    );
    assert.deepEqual(ordersOf({ where }), ['a ↑', 'b ↑', 'z ↑', '__name__ ↑']);
    assert.deepEqual(ordersOf({ where, orderBy: [{ field: field('b'), direction: 'DESCENDING' }] }), [
      'b ↓',
      'a ↓',
      'z ↓',
      '__name__ ↓',
    ]);
  });

  it('take in compared fields of any branch, but not the name twice', () => {
    assert.deepEqual(ordersOf({ where: or(filter('a', 'EQUAL'), filter('b', 'GREATER_THAN')) }), ['b ↑', '__name__ ↑']);
    const byName = {
      fieldFilter: { field: field('__name__'), op: 'GREATER_THAN', value: { referenceValue: `${ROOT}/p/a` } },
    };
    assert.deepEqual(ordersOf({ where: byName }), ['__name__ ↑']);
  });

  it('are refused twice for one field, or after the name', () => {
    assertRefused({ orderBy: [{ field: field('a') }, { field: field('a') }] }, /duplicate fields a$/);
    assertRefused({ orderBy: [{ field: field('__name__') }, { field: field('a') }] }, /more fields after the key$/);
  });

  it('count how many were written', () => {
    assert.equal(
      queryOf({ from, where: filter('a', 'LESS_THAN'), orderBy: [{ field: field('b') }] }).explicitOrders,
      1,
    );
  });
});

describe('a query’s filter', () => {
  it('is refused beyond its limits', () => {
    assertRefused({ where: filter('a', 'IN', listOf(31)) }, /^'IN' supports up to 30 comparison values\.$/);
    assertRefused({ where: filter('a', 'NOT_IN', listOf(11)) }, /^'NOT_IN' supports up to 10/);
    assertRefused({ where: filter('a', 'IN', listOf(0)) }, /^'IN' requires an non-empty ArrayValue\.$/);
    assertRefused({ where: filter('a', 'ARRAY_CONTAINS_ANY') }, /requires an ArrayValue\.$/);
    assertRefused(
      { where: and(filter('a', 'IN', listOf(8)), filter('b', 'IN', listOf(4))) },
      /Result had 32 disjunctions/,
    );
  });

  it('is refused where production would not run it', () => {
    assertRefused({ where: and(filter('a', 'NOT_EQUAL'), filter('b', 'NOT_EQUAL')) }, /^Only a single 'NOT_EQUAL'/);
    assertRefused(
      { where: and(filter('a', 'NOT_IN', listOf(1)), filter('b', 'IN', listOf(1))) },
      /^'NOT_IN' cannot be used/,
    );
    assertRefused({ where: or(filter('a', 'NOT_IN', listOf(1)), filter('b', 'EQUAL')) }, /^'NOT_IN' cannot be used/);
    const twice = and(filter('a', 'ARRAY_CONTAINS'), filter('b', 'ARRAY_CONTAINS'));
    assertRefused({ where: twice }, /^Only a single array-contains clause/, 'FAILED_PRECONDITION');
  });

  it('may look into arrays in each branch of an or', () => {
    queryOf({ from, where: or(filter('a', 'ARRAY_CONTAINS'), filter('b', 'ARRAY_CONTAINS')) });
  });

  it('compares a name only with document names', () => {
    assertRefused({ where: filter('__name__', 'EQUAL') }, /^__key__ filter value must be a Key$/);
    assertRefused(
      { where: { unaryFilter: { field: field('__name__'), op: 'IS_NULL' } } },
      /^__key__ filter value must be a Key$/,
    );
    assertRefused({ where: filter('__name__', 'EQUAL', { referenceValue: `${ROOT}/p` }) }, /lacks "\/" at index/);
  });

  it('is refused without an operator or a value', () => {
    assertRefused(
      { where: { fieldFilter: { field: field('a'), value: { integerValue: 1 } } } },
      /^Unknown FieldFilter operator\.$/,
    );
    assertRefused({ where: { fieldFilter: { field: field('a'), op: 'EQUAL' } } }, /value is not set/);
    assertRefused({ where: { compositeFilter: { filters: [] } } }, /^Unsupported CompositeFilter operator\.$/);
    assertRefused({ where: { unaryFilter: { field: field('a') } } }, /^Unknown UnaryFilter operator\.$/);
    assertRefused({ where: {} }, /^Filter is not set\.$/);
  });
});

describe('a query', () => {
  it('is refused with faults of its own', () => {
    assertRefused({ limit: -1 }, /^limit is negative$/);
    assertRefused({ offset: -1 }, /^offset is negative$/);
    assertRefused({ from: [...from, ...from] }, /more than one collection selector\.$/);
    assertRefused({ from: [{ collectionId: '__p__' }] }, /is invalid because it is reserved\.$/);
    assertRefused({ findNearest: {} }, /findNearest is unimplemented$/, 'UNIMPLEMENTED');
    assertRefused({ nope: 1 }, /^Payload isn't valid for request\. Unknown field "nope"/);
  });

  it('has cursors no longer than its written orders, a name for a name', () => {
    const startAt = { values: [{ integerValue: 1 }] };
    assertRefused({ startAt }, /^Cursor has too many values\.$/);
    assertRefused({ orderBy: [{ field: field('__name__') }], startAt }, /is not a document reference\.$/);
    assert.deepEqual(queryOf({ from, orderBy: [{ field: field('a') }], startAt }).startAt, {
      values: [{ integerValue: '1' }],
      before: false,
    });
  });

  it('across all collections knows only names', () => {
    assertRefused({ from: [], where: filter('a', 'EQUAL') }, /^kind is required for filter: a$/);
    assertRefused({ from: [], orderBy: [{ field: field('a') }] }, /^kind is required for all orders/);
  });
});
