import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { documentAt, ROOT, valueOf } from '../testing/samples.ts';
import { matchesFilter } from './match-filter.ts';
import type { Filter, FilterOperator } from './query.ts';

const NAN = { doubleValue: 'NaN' };

const PAIN: Readonly<Record<string, unknown>> = {
  none: null,
  nan: NAN,
  low: 2,
  half: 2.5,
  high: 8,
  text: 'severe',
  list: [1, 'a', null],
  map: { low: 2 },
  yes: true,
};

/** Names of the documents, one for each kind of value, that the filter lets through. */
function matching(
  filter: Omit<Extract<Filter, { kind: 'field' }>, 'value' | 'kind' | 'field'> & { value: unknown },
): string[] {
  return Object.entries<unknown>({ ...PAIN, missing: undefined })
    .filter(([name, pain]) =>
      matchesFilter(
        { kind: 'field', field: ['pain'], op: filter.op, value: valueOf(filter.value) },
        documentAt(`p/${name}`, pain === undefined ? {} : { pain }),
      ),
    )
    .map(([name]) => name);
}

const where = (op: FilterOperator, value: unknown) => matching({ op, value });
const isUnary = (op: Extract<Filter, { kind: 'unary' }>['op'], pain: unknown) =>
  matchesFilter({ kind: 'unary', field: ['pain'], op }, documentAt('p/x', pain === undefined ? {} : { pain }));

describe('a filter', () => {
  it('compares within one type', () => {
    assert.deepEqual(where('LESS_THAN', 8), ['low', 'half']);
    assert.deepEqual(where('GREATER_THAN_OR_EQUAL', 2.5), ['half', 'high']);
    assert.deepEqual(where('LESS_THAN_OR_EQUAL', 'z'), ['text']);
    assert.deepEqual(where('GREATER_THAN', false), ['yes']);
    assert.deepEqual(where('GREATER_THAN', []), ['list']);
  });

  it('finds nothing less or greater than null or NaN', () => {
    for (const op of ['LESS_THAN', 'LESS_THAN_OR_EQUAL', 'GREATER_THAN', 'GREATER_THAN_OR_EQUAL'] as const) {
      assert.deepEqual(where(op, null), []);
      assert.deepEqual(where(op, NAN), []);
    }
  });

  it('equals by value, null and NaN never', () => {
    assert.deepEqual(where('EQUAL', { doubleValue: 2 }), ['low']);
    assert.deepEqual(where('EQUAL', { low: { doubleValue: 2 } }), ['map']);
    assert.deepEqual(where('EQUAL', null), []);
    assert.deepEqual(where('EQUAL', NAN), []);
    assert.deepEqual(where('IN', [8, null, NAN, 'severe']), ['high', 'text']);
  });

  it('differs only where there is a value', () => {
    assert.deepEqual(where('NOT_EQUAL', 8), ['nan', 'low', 'half', 'text', 'list', 'map', 'yes']);
    assert.deepEqual(where('NOT_EQUAL', null), []);
    assert.deepEqual(where('NOT_IN', [2, 8, 'severe', true]), ['nan', 'half', 'list', 'map']);
    assert.deepEqual(where('NOT_IN', [2, null]), []);
    assert.deepEqual(where('NOT_IN', [NAN]), ['low', 'half', 'high', 'text', 'list', 'map', 'yes']);
  });

  it('looks into arrays', () => {
    assert.deepEqual(where('ARRAY_CONTAINS', { doubleValue: 1 }), ['list']);
    assert.deepEqual(where('ARRAY_CONTAINS', null), []);
    assert.deepEqual(where('ARRAY_CONTAINS_ANY', ['z', 'a']), ['list']);
    assert.deepEqual(where('ARRAY_CONTAINS_ANY', [null]), []);
  });

  it('asks for null and NaN by name', () => {
    assert.deepEqual(
      [null, 5, undefined].map((pain) => isUnary('IS_NULL', pain)),
      [true, false, false],
    );
    assert.deepEqual(
      [NAN, 5, undefined].map((pain) => isUnary('IS_NAN', pain)),
      [true, false, false],
    );
    assert.deepEqual(
      [null, NAN, 5, undefined].map((pain) => isUnary('IS_NOT_NULL', pain)),
      [false, true, true, false],
    );
    assert.deepEqual(
      [null, NAN, 5, undefined].map((pain) => isUnary('IS_NOT_NAN', pain)),
      [false, false, true, false],
    );
  });

  it('sees the document’s name', () => {
    const byName = (op: FilterOperator, path: string): Filter => ({
      kind: 'field',
      field: ['__name__'],
      op,
      value: { referenceValue: `${ROOT}/${path}` },
    });
    assert.ok(matchesFilter(byName('EQUAL', 'p/bo'), documentAt('p/bo')));
    assert.ok(matchesFilter(byName('GREATER_THAN', 'p/bo'), documentAt('p/bob')));
    assert.ok(!matchesFilter(byName('GREATER_THAN', 'p/bo'), documentAt('p/ada')));
  });

  it('combines others by and and or', () => {
    const is = (field: string, value: unknown): Filter => ({
      kind: 'field',
      field: [field],
      op: 'EQUAL',
      value: valueOf(value),
    });
    const ada = documentAt('p/ada', { a: 1, b: 2 });
    assert.ok(matchesFilter({ kind: 'and', filters: [is('a', 1), is('b', 2)] }, ada));
    assert.ok(!matchesFilter({ kind: 'and', filters: [is('a', 1), is('b', 3)] }, ada));
    assert.ok(matchesFilter({ kind: 'or', filters: [is('a', 9), is('b', 2)] }, ada));
    assert.ok(!matchesFilter({ kind: 'or', filters: [is('a', 9), is('c', 2)] }, ada));
  });
});
