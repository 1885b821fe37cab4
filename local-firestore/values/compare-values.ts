import { compareNames } from '../documents/compare-names.ts';
import { compareNumbers } from './compare-numbers.ts';
import { compareText } from './compare-text.ts';
import { compareTimestamps } from './timestamps.ts';
import type { Fields, Value } from './value.ts';

type MapValue = Extract<Value, { mapValue: unknown }>;

export type TypeName =
  | 'null'
  | 'boolean'
  | 'number'
  | 'timestamp'
  | 'string'
  | 'bytes'
  | 'reference'
  | 'geoPoint'
  | 'array'
  | 'vector'
  | 'map';

const TYPE_ORDER: Readonly<Record<TypeName, number>> = {
  null: 0,
  boolean: 1,
  number: 2,
  timestamp: 3,
  string: 4,
  bytes: 5,
  reference: 6,
  geoPoint: 7,
  array: 8,
  vector: 9,
  map: 10,
};

/** The bracket within which values compare: integers and doubles are one, vectors are not maps. */
export function typeOf(value: Value): TypeName {
  if ('stringValue' in value) return 'string';
  if ('integerValue' in value || 'doubleValue' in value) return 'number';
  if ('booleanValue' in value) return 'boolean';
  if ('timestampValue' in value) return 'timestamp';
  if ('nullValue' in value) return 'null';
  if ('mapValue' in value) return isVector(value) ? 'vector' : 'map';
  if ('arrayValue' in value) return 'array';
  if ('referenceValue' in value) return 'reference';
  if ('bytesValue' in value) return 'bytes';
  return 'geoPoint';
}

export function isVector(value: MapValue): boolean {
  const type = value.mapValue.fields['__type__'];
  return type !== undefined && 'stringValue' in type && type.stringValue === '__vector__';
}

export function isNaNValue(value: Value): boolean {
  return 'doubleValue' in value && value.doubleValue === 'NaN';
}

/** Firestore's total order over all values; 0 for values that queries hold equal (1 and 1.0, NaN and NaN, −0 and 0). */
export function compareValues(left: Value, right: Value): number {
  const types = TYPE_ORDER[typeOf(left)] - TYPE_ORDER[typeOf(right)];
  if (types !== 0) return types;
  if ('stringValue' in left && 'stringValue' in right) return compareText(left.stringValue, right.stringValue);
  if ('booleanValue' in left && 'booleanValue' in right) return Number(left.booleanValue) - Number(right.booleanValue);
  if ('timestampValue' in left && 'timestampValue' in right)
    return compareTimestamps(left.timestampValue, right.timestampValue);
  if ('bytesValue' in left && 'bytesValue' in right) return compareBytes(left.bytesValue, right.bytesValue);
  if ('referenceValue' in left && 'referenceValue' in right)
    return compareNames(left.referenceValue, right.referenceValue);
  if ('arrayValue' in left && 'arrayValue' in right)
    return compareLists(left.arrayValue.values, right.arrayValue.values);
  if ('mapValue' in left && 'mapValue' in right)
    return isVector(left) ? compareVectors(left, right) : compareMaps(left, right);
  if ('geoPointValue' in left && 'geoPointValue' in right) {
    const [a, b] = [left.geoPointValue, right.geoPointValue];
    return a.latitude - b.latitude || a.longitude - b.longitude;
  }
  const isNumeric =
    ('integerValue' in left || 'doubleValue' in left) && ('integerValue' in right || 'doubleValue' in right);
  return isNumeric ? compareNumbers(left, right) : 0;
}

/** Equality as `==`, `in` and the array operators see it. */
export function equalValues(left: Value, right: Value): boolean {
  return compareValues(left, right) === 0;
}

function compareBytes(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left, 'base64'), Buffer.from(right, 'base64'));
}

function compareLists(left: readonly Value[], right: readonly Value[]): number {
  for (let index = 0; index < left.length && index < right.length; index += 1) {
    const order = compareValues(left[index] as Value, right[index] as Value);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function compareVectors(left: MapValue, right: MapValue): number {
  const [a, b] = [components(left.mapValue.fields), components(right.mapValue.fields)];
  return a.length - b.length || compareLists(a, b);
}

function components(fields: Fields): readonly Value[] {
  const value = fields['value'];
  return value !== undefined && 'arrayValue' in value ? value.arrayValue.values : [];
}

function compareMaps(left: MapValue, right: MapValue): number {
  const [a, b] = [left.mapValue.fields, right.mapValue.fields];
  const keysOfA = Object.keys(a).sort(compareText);
  const keysOfB = Object.keys(b).sort(compareText);
  for (let index = 0; index < keysOfA.length && index < keysOfB.length; index += 1) {
    const [keyOfA, keyOfB] = [keysOfA[index] as string, keysOfB[index] as string];
    const order = compareText(keyOfA, keyOfB) || compareValues(a[keyOfA] as Value, b[keyOfB] as Value);
    if (order !== 0) return order;
  }
  return keysOfA.length - keysOfB.length;
}
