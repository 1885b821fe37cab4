import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { valueOf } from '../testing/samples.ts';
import type { Value } from '../values/value.ts';
import { applyTransform } from './apply-transform.ts';

const NOW = '2024-05-01T10:00:00.123Z';
const plainOrNone = (plain: unknown) => (plain === undefined ? undefined : valueOf(plain));

function numeric(kind: 'increment' | 'maximum' | 'minimum', stored: unknown, operand: unknown): Value {
  const { value, result } = applyTransform({ field: ['n'], kind, operand: valueOf(operand) }, plainOrNone(stored), NOW);
  assert.deepEqual(result, value);
  return value;
}

function array(kind: 'appendMissing' | 'removeAll', stored: unknown, ...operands: unknown[]): Value {
  const { value, result } = applyTransform(
    { field: ['n'], kind, values: operands.map(valueOf) },
    plainOrNone(stored),
    NOW,
  );
  assert.deepEqual(result, { nullValue: null });
  return value;
}

describe('a transform', () => {
  it('sets the request’s time', () => {
    const transformed = applyTransform({ field: ['at'], kind: 'requestTime' }, valueOf('old'), NOW);
    assert.deepEqual(transformed, { value: { timestampValue: NOW }, result: { timestampValue: NOW } });
  });

  it('increments a number and replaces anything else', () => {
    assert.deepEqual(numeric('increment', 3, 4), valueOf(7));
    assert.deepEqual(numeric('increment', 3, 0.5), valueOf(3.5));
    assert.deepEqual(numeric('increment', 'text', 4), valueOf(4));
    assert.deepEqual(numeric('increment', undefined, -2.5), valueOf(-2.5));
  });

  it('saturates integers at the bounds of int64', () => {
    assert.deepEqual(numeric('increment', { integerValue: '9223372036854775800' }, 100), {
      integerValue: '9223372036854775807',
    });
    assert.deepEqual(numeric('increment', { integerValue: '-9223372036854775800' }, -100), {
      integerValue: '-9223372036854775808',
    });
  });

  it('takes the greater or the lesser number, keeping the stored type of equals', () => {
    assert.deepEqual(numeric('maximum', 3, 8), valueOf(8));
    assert.deepEqual(numeric('minimum', 3, 8), valueOf(3));
    assert.deepEqual(numeric('maximum', 3, { doubleValue: 3 }), valueOf(3));
    assert.deepEqual(numeric('minimum', { doubleValue: 3 }, 3), { doubleValue: 3 });
    assert.deepEqual(numeric('maximum', { doubleValue: '-0' }, { doubleValue: 0 }), { doubleValue: 0 });
    assert.deepEqual(numeric('minimum', null, 8), valueOf(8));
    assert.deepEqual(numeric('maximum', 3, { doubleValue: 'NaN' }), { doubleValue: 'NaN' });
  });

  it('appends what is missing by equality, once', () => {
    assert.deepEqual(array('appendMissing', [1, 'a'], { doubleValue: 1 }, 'b', 'b'), valueOf([1, 'a', 'b']));
    assert.deepEqual(array('appendMissing', 'no array', null), valueOf([null]));
  });

  it('removes every equal element', () => {
    assert.deepEqual(
      array('removeAll', [1, 2, { doubleValue: 1 }, { k: 1 }], 1, { k: { doubleValue: 1 } }),
      valueOf([2]),
    );
    assert.deepEqual(array('removeAll', undefined, 1), valueOf([]));
  });
});
