import type { StoredDocument } from '../documents/document.ts';
import type { Fields, Micros, Value } from '../values/value.ts';
import type { RulesValue } from './values.ts';
import { LatLng, RulesBytes, RulesMap, RulesPath, RulesTimestamp } from './values.ts';

/** A stored value as rules see it. */
export function fromDocumentValue(value: Value): RulesValue {
  if ('stringValue' in value) return value.stringValue;
  if ('integerValue' in value) return BigInt(value.integerValue);
  if ('booleanValue' in value) return value.booleanValue;
  if ('mapValue' in value) return fromFields(value.mapValue.fields);
  if ('arrayValue' in value) return value.arrayValue.values.map(fromDocumentValue);
  if ('timestampValue' in value) return fromTimestamp(value.timestampValue);
  if ('doubleValue' in value) return Number(value.doubleValue);
  if ('referenceValue' in value) return pathOfName(value.referenceValue);
  if ('bytesValue' in value) return new RulesBytes(Buffer.from(value.bytesValue, 'base64'));
  if ('geoPointValue' in value) return new LatLng(value.geoPointValue.latitude, value.geoPointValue.longitude);
  return null;
}

export function fromFields(fields: Fields): RulesMap {
  return new RulesMap(new Map(), false, fields, fromDocumentValue);
}

/** `projects/p/databases/d/documents/c/a` as the path `/databases/d/documents/c/a`. */
export function pathOfName(name: string): RulesPath {
  return new RulesPath(name.split('/').slice(2));
}

/** What `resource` is for a document; null where there is none. */
export function fromDocument(document: StoredDocument | undefined): RulesMap | null {
  if (!document) return null;
  const path = pathOfName(document.name);
  return RulesMap.of({ data: fromFields(document.fields), id: path.segments.at(-1) ?? '', __name__: path });
}

export function fromMicros(micros: Micros): RulesTimestamp {
  return new RulesTimestamp(BigInt(micros) * 1000n);
}

/** A claim or other plain JSON: whole numbers become ints. */
export function fromJson(json: unknown): RulesValue {
  if (typeof json === 'number') return Number.isSafeInteger(json) ? BigInt(json) : json;
  if (typeof json === 'string' || typeof json === 'boolean') return json;
  if (Array.isArray(json)) return json.map(fromJson);
  if (typeof json !== 'object' || json === null) return null;
  return new RulesMap(new Map(Object.entries(json).map(([key, value]) => [key, fromJson(value)])));
}

function fromTimestamp(text: string): RulesTimestamp {
  const [seconds = '', fraction = ''] = text.slice(0, -1).split('.');
  return new RulesTimestamp(BigInt(Date.parse(`${seconds}Z`)) * 1_000_000n + BigInt(fraction.padEnd(9, '0')));
}
