import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { fieldsOf } from '../testing/samples.ts';
import { checkFields } from './check-fields.ts';

const refusal = (message: string) => ({ status: 'INVALID_ARGUMENT', message });
const check = (plain: Record<string, unknown>) => checkFields(fieldsOf(plain));
const nested = (levels: number): unknown => (levels === 0 ? 1 : { in: nested(levels - 1) });

describe('fields to store', () => {
  it('may hold every kind of value at its limit', () => {
    check({
      text: 'x'.repeat(1_048_487),
      deep: nested(20),
      ['n'.repeat(1500)]: 1,
      m: { ['n'.repeat(1498)]: 1 },
      vector: { __type__: '__vector__', value: [{ doubleValue: 1 }] },
      list: [{ a: [1] }],
    });
  });

  it('are refused with reserved, empty or too long names', () => {
    assert.throws(() => check({ __x__: 1 }), refusal('field name __x__ is reserved'));
    assert.throws(() => check({ m: { __x__: 1 } }), refusal("field name '__x__' is reserved."));
    assert.throws(() => check({ '': 1 }), { status: 'INVALID_ARGUMENT' });
    assert.throws(() => check({ ['é'.repeat(751)]: 1 }), refusal('The property.name is longer than 1500 bytes.'));
    assert.throws(
      () => check({ m: { ['n'.repeat(1499)]: 1 } }),
      refusal('Property m contains an invalid nested entity.'),
    );
  });

  it('are refused with a value an index cannot hold', () => {
    assert.throws(
      () => check({ text: 'é'.repeat(524_244) }),
      refusal('The value of property "text" is longer than 1048487 bytes.'),
    );
    assert.throws(
      () => check({ m: { text: 'x'.repeat(1_048_488) } }),
      refusal('Property m contains an invalid nested entity.'),
    );
  });

  it('are refused nested deeper than 20 levels, or array in array', () => {
    assert.throws(() => check({ deep: nested(21) }), refusal('Property deep contains an invalid nested entity.'));
    assert.throws(() => check({ list: [[1]] }), refusal('Nested arrays are not allowed'));
  });

  it('are refused with a place off the earth or a reference to no document', () => {
    assert.throws(() => check({ place: { geoPointValue: { latitude: 90.5 } } }), { status: 'INVALID_ARGUMENT' });
    assert.throws(() => check({ place: { geoPointValue: { longitude: -181 } } }), { status: 'INVALID_ARGUMENT' });
    assert.throws(() => check({ to: { referenceValue: 'c/a' } }), { status: 'INVALID_ARGUMENT' });
  });
});
