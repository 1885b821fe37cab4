import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Value } from '../values/value.ts';
import { fromDocumentValue, fromJson } from './document-values.ts';
import { showValue } from './show-value.ts';
import { typeOf } from './values.ts';

function reads(value: Value, type: string, shown: string): void {
  test(`reads ${JSON.stringify(value)} as ${type} ${shown}`, () => {
    const converted = fromDocumentValue(value);
    assert.deepEqual([typeOf(converted), showValue(converted)], [type, shown]);
  });
}

describe('stored values in rules', () => {
  reads({ nullValue: null }, 'null', 'null');
  reads({ integerValue: '9007199254740993' }, 'int', '9007199254740993');
  reads({ doubleValue: 1 }, 'float', '1.0');
  reads({ doubleValue: '-0' }, 'float', '0.0');
  reads({ doubleValue: '-Infinity' }, 'float', '-Infinity');
  reads({ timestampValue: '0001-01-01T00:00:00.000001Z' }, 'timestamp', '0001-01-01T00:00:00.000Z');
  reads({ timestampValue: '2024-02-29T12:34:56.789Z' }, 'timestamp', '2024-02-29T12:34:56.789Z');
  reads({ bytesValue: 'AQI=' }, 'bytes', '2 bytes');
  reads(
    { referenceValue: 'projects/p/databases/(default)/documents/c/d' },
    'path',
    '/databases/(default)/documents/c/d',
  );
  reads({ geoPointValue: { latitude: 1, longitude: -2.5 } }, 'latlng', 'latlng(1, -2.5)');
  reads({ arrayValue: { values: [{ stringValue: 'a' }, { mapValue: { fields: {} } }] } }, 'list', "['a', {}]");
  reads({ mapValue: { fields: { b: { booleanValue: true } } } }, 'map', '{b: true}');
});

test('whole numbers among claims are ints', () => {
  assert.equal(
    showValue(fromJson({ level: 3, ratio: 0.5, roles: ['a', null] })),
    "{level: 3, ratio: 0.5, roles: ['a', null]}",
  );
});
