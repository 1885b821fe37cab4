import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { fieldsOf } from '../testing/samples.ts';
import { identicalFields } from './identical-values.ts';

describe('identical fields', () => {
  it('do not depend on the order of fields', () => {
    assert.ok(identicalFields(fieldsOf({ a: 1, b: { c: [1], d: 'x' } }), fieldsOf({ b: { d: 'x', c: [1] }, a: 1 })));
  });

  it('tell apart what queries hold equal', () => {
    assert.ok(!identicalFields(fieldsOf({ a: 1 }), fieldsOf({ a: { doubleValue: 1 } })));
    assert.ok(!identicalFields(fieldsOf({ a: { doubleValue: 0 } }), fieldsOf({ a: { doubleValue: '-0' } })));
  });

  it('differ by an added, missing, renamed or longer part', () => {
    const fields = fieldsOf({ a: [1], b: {} });
    for (const other of [
      { a: [1] },
      { a: [1], b: {}, c: 1 },
      { a: [1], c: {} },
      { a: [1, 1], b: {} },
      { a: [1], b: { c: 1 } },
      { a: {}, b: {} },
    ]) {
      assert.ok(!identicalFields(fields, fieldsOf(other)), JSON.stringify(other));
    }
  });
});
