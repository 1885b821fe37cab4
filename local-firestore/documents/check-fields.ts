import { invalidArgument, StatusError } from '../status.ts';
import { isVector } from '../values/compare-values.ts';
import type { Fields, Value } from '../values/value.ts';
import { bytesLength } from '../values/value-size.ts';
import { checkDocumentName } from './document-name.ts';
import { MAX_DEPTH, MAX_NAME_BYTES, MAX_VALUE_BYTES } from './limits.ts';

const RESERVED = /^__.*__$/s;

/** Refuses fields Firestore would not store: reserved, empty or long names, long values, deep nesting, arrays in arrays. */
export function checkFields(fields: Fields): void {
  for (const name of Object.keys(fields)) {
    if (RESERVED.test(name)) throw invalidArgument(`field name ${name} is reserved`);
    checkName(name);
  }
  for (const [name, value] of Object.entries(fields))
    checkValue({ name, pathBytes: Buffer.byteLength(name), depth: 0 }, value);
}

interface Place {
  /** `array` for the elements of one. */
  readonly name: string;
  /** Length of the field path up to here. */
  readonly pathBytes: number;
  /** Maps and arrays around. */
  readonly depth: number;
}

function checkValue(place: Place, value: Value): void {
  if ('stringValue' in value)
    checkLength(place, value.stringValue.length * 3, () => Buffer.byteLength(value.stringValue));
  else if ('bytesValue' in value) checkLength(place, value.bytesValue.length, () => bytesLength(value.bytesValue));
  else if ('referenceValue' in value) checkDocumentName(value.referenceValue);
  else if ('geoPointValue' in value) checkGeoPoint(value.geoPointValue);
  else if ('arrayValue' in value) checkElements(place, value.arrayValue.values);
  else if ('mapValue' in value && !isVector(value)) checkMap(place, value.mapValue.fields);
}

function checkElements({ name, pathBytes, depth }: Place, elements: readonly Value[]): void {
  if (elements.some((element) => 'arrayValue' in element)) throw invalidArgument('Nested arrays are not allowed');
  if (depth >= MAX_DEPTH) throw new NestedError(name);
  const place = { name: 'array', pathBytes: pathBytes - Buffer.byteLength(name) + 'array'.length, depth: depth + 1 };
  for (const element of elements) checkValue(place, element);
}

function checkMap({ name, pathBytes, depth }: Place, fields: Fields): void {
  if (depth >= MAX_DEPTH) throw new NestedError(name);
  for (const key of Object.keys(fields)) {
    if (RESERVED.test(key)) throw invalidArgument(`field name '${key}' is reserved.`);
    if (key === '' || pathBytes + 1 + Buffer.byteLength(key) > MAX_NAME_BYTES) throw new NestedError(name);
  }
  for (const [key, value] of Object.entries(fields)) {
    try {
      checkValue({ name: key, pathBytes: pathBytes + 1 + Buffer.byteLength(key), depth: depth + 1 }, value);
    } catch (error) {
      // A fault inside is told as one of the outermost map.
      throw error instanceof NestedError || error instanceof TooLongError ? new NestedError(name) : error;
    }
  }
}

function checkName(name: string): void {
  if (name === '') throw invalidArgument('The property.name is the empty string.');
  if (Buffer.byteLength(name) > MAX_NAME_BYTES)
    throw invalidArgument(`The property.name is longer than ${MAX_NAME_BYTES} bytes.`);
}

function checkLength({ name }: Place, atMost: number, measure: () => number): void {
  if (atMost > MAX_VALUE_BYTES && measure() > MAX_VALUE_BYTES) throw new TooLongError(name);
}

function checkGeoPoint({ latitude, longitude }: { latitude: number; longitude: number }): void {
  if (!(latitude >= -90 && latitude <= 90))
    throw invalidArgument(`latitude must be between -90.0 and 90.0. Found: ${latitude}`);
  if (!(longitude >= -180 && longitude <= 180))
    throw invalidArgument(`longitude must be between -180.0 and 180.0. Found: ${longitude}`);
}

class NestedError extends StatusError {
  constructor(name: string) {
    super('INVALID_ARGUMENT', `Property ${name} contains an invalid nested entity.`);
  }
}

class TooLongError extends StatusError {
  constructor(name: string) {
    super('INVALID_ARGUMENT', `The value of property "${name}" is longer than ${MAX_VALUE_BYTES} bytes.`);
  }
}
