import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { decodeFields, decodeValue } from './decode-value.ts';

const refused = { status: 'INVALID_ARGUMENT', message: /^Payload isn't valid for request\./ };

describe('a value', () => {
  it('is brought into one canonical form', () => {
    const forms: [unknown, unknown][] = [
      [{ nullValue: 'NULL_VALUE' }, { nullValue: null }],
      [{ integerValue: 42 }, { integerValue: '42' }],
      [{ integerValue: '-007' }, { integerValue: '-7' }],
      [{ integerValue: '-0' }, { integerValue: '0' }],
      [{ integer_value: '9223372036854775807' }, { integerValue: '9223372036854775807' }],
      [{ doubleValue: '1.5' }, { doubleValue: 1.5 }],
      [{ doubleValue: -0 }, { doubleValue: '-0' }],
      [{ doubleValue: '-0' }, { doubleValue: '-0' }],
      [{ doubleValue: 'NaN' }, { doubleValue: 'NaN' }],
      [{ timestampValue: '2024-01-01T01:00:00.123456789+01:00' }, { timestampValue: '2024-01-01T00:00:00.123456Z' }],
      [{ bytesValue: '_-8' }, { bytesValue: '/+8=' }],
      [{ geoPointValue: { longitude: -2 } }, { geoPointValue: { latitude: 0, longitude: -2 } }],
      [{ arrayValue: {} }, { arrayValue: { values: [] } }],
      [{ stringValue: 'lone \ud800' }, { stringValue: 'lone \ufffd' }],
    ];
    for (const [json, value] of forms) assert.deepEqual(decodeValue(json, 'v'), value);
  });

  it('is refused without a kind, with two, or of the wrong type', () => {
    const faults = [
      {},
      { a: 1 },
      { nullValue: null, booleanValue: true },
      { nullValue: 'x' },
      { booleanValue: 'true' },
      { integerValue: 1.5 },
      { integerValue: '9223372036854775808' },
      { integerValue: '1e3' },
      { doubleValue: 'abc' },
      { doubleValue: '' },
      { timestampValue: 'now' },
      { stringValue: 1 },
      { bytesValue: '*' },
      { arrayValue: [] },
      { mapValue: { fields: [] } },
      null,
      5,
    ];
    for (const json of faults) assert.throws(() => decodeValue(json, 'v'), refused, JSON.stringify(json));
  });

  it('holds maps without a prototype', () => {
    const fields = decodeFields(
      JSON.parse('{"__proto__": {"mapValue": {"fields": {"x": {"integerValue": 1}}}}}'),
      'fields',
    );
    assert.equal(Object.getPrototypeOf(fields), null);
    assert.deepEqual(Object.keys(fields), ['__proto__']);
  });
});
