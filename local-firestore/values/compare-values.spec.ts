import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { valueOf } from '../testing/samples.ts';
import { compareValues, equalValues, typeOf } from './compare-values.ts';

const vector = (...components: number[]) => ({
  __type__: '__vector__',
  value: components.map((doubleValue) => ({ doubleValue })),
});

describe('value order', () => {
  it('goes by type before anything else', () => {
    const ordered = [
      null,
      false,
      true,
      { doubleValue: 'NaN' },
      -1,
      1,
      { timestampValue: '2024-01-01T00:00:00Z' },
      '',
      'z',
      { bytesValue: 'AA==' },
      { referenceValue: 'projects/p/databases/d/documents/c/a' },
      { geoPointValue: { latitude: 1, longitude: 1 } },
      [],
      [[]].flat(),
      vector(1),
      {},
    ].map(valueOf);
    assert.deepEqual([...ordered].reverse().sort(compareValues).map(typeOf), ordered.map(typeOf));
  });

  it('compares bytes unsigned, the shorter first', () => {
    const ordered = ['', 'AA==', 'AAA=', 'fw==', 'gA=='].map((bytesValue) => valueOf({ bytesValue }));
    assert.deepEqual([...ordered].reverse().sort(compareValues), ordered);
  });

  it('compares arrays element by element, the shorter first', () => {
    const ordered = [[], [1], [1, 1], [1, 2], [2], ['a']].map(valueOf);
    assert.deepEqual([...ordered].reverse().sort(compareValues), ordered);
  });

  it('compares vectors by length before their elements', () => {
    assert.ok(compareValues(valueOf(vector(9)), valueOf(vector(1, 1))) < 0);
    assert.ok(compareValues(valueOf(vector(1, 2)), valueOf(vector(1, 3))) < 0);
  });

  it('compares maps by their first key, then its value, then the next', () => {
    const ordered = [{}, { a: 1 }, { a: 1, b: 5 }, { a: 2 }, { b: 0 }].map(valueOf);
    assert.deepEqual([...ordered].reverse().sort(compareValues), ordered);
  });

  it('compares places by latitude, then longitude', () => {
    const place = (latitude: number, longitude: number) => valueOf({ geoPointValue: { latitude, longitude } });
    assert.ok(compareValues(place(1, 9), place(2, 0)) < 0);
    assert.ok(compareValues(place(1, -1), place(1, 0)) < 0);
  });

  it('holds integers and doubles of one value equal, at any depth', () => {
    assert.ok(equalValues(valueOf({ a: [1] }), valueOf({ a: [{ doubleValue: 1 }] })));
    assert.ok(!equalValues(valueOf('1'), valueOf(1)));
  });
});
