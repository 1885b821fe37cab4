import type { StoredDocument } from '../../documents/document.ts';
import type { Fields, Value } from '../../values/value.ts';

export const DOCUMENTS = 'projects/demo/databases/(default)/documents';
/** 1 January 2024, 00:00 UTC, in microseconds. */
export const TIME = Date.UTC(2024, 0, 1) * 1000;

/** A document from plain JSON; whole numbers are integers, and a `Date` is a timestamp. */
export function plainDocument(path: string, data: Readonly<Record<string, unknown>>): StoredDocument {
  return { name: `${DOCUMENTS}/${path}`, fields: plainFields(data), createTime: TIME, updateTime: TIME };
}

export function plainFields(data: Readonly<Record<string, unknown>>): Fields {
  const fields = Object.create(null) as Record<string, Value>;
  for (const [key, json] of Object.entries(data)) fields[key] = plainValue(json);
  return fields;
}

export function plainValue(json: unknown): Value {
  if (typeof json === 'string') return { stringValue: json };
  if (typeof json === 'boolean') return { booleanValue: json };
  if (typeof json === 'bigint') return { integerValue: String(json) };
  if (typeof json === 'number') return Number.isInteger(json) ? { integerValue: String(json) } : { doubleValue: json };
  if (json instanceof Date) return { timestampValue: json.toISOString() };
  if (Array.isArray(json)) return { arrayValue: { values: json.map(plainValue) } };
  if (json === null) return { nullValue: null };
  return { mapValue: { fields: plainFields(json as Record<string, unknown>) } };
}
