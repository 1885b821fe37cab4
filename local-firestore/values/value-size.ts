import type { Fields, Value } from './value.ts';

/** Bytes a name, or a string inside a key, counts for. */
export function textSize(text: string): number {
  return Buffer.byteLength(text) + 1;
}

/** Bytes a document's full name counts for; collection and document ids only. */
export function nameSize(name: string): number {
  return name
    .split('/')
    .slice(5)
    .reduce((size, segment) => size + textSize(segment), 16);
}

export function fieldsSize(fields: Fields): number {
  let size = 0;
  for (const name in fields) size += textSize(name) + valueSize(fields[name] as Value);
  return size;
}

/** Bytes by Firestore's storage size calculations. */
export function valueSize(value: Value): number {
  if ('stringValue' in value) return textSize(value.stringValue);
  if ('integerValue' in value || 'doubleValue' in value || 'timestampValue' in value) return 8;
  if ('nullValue' in value || 'booleanValue' in value) return 1;
  if ('mapValue' in value) return fieldsSize(value.mapValue.fields) + 32;
  if ('arrayValue' in value) return value.arrayValue.values.reduce((size, element) => size + valueSize(element), 0);
  if ('referenceValue' in value) return nameSize(value.referenceValue);
  if ('bytesValue' in value) return bytesLength(value.bytesValue);
  return 16;
}

/** Length of canonical base64 when decoded. */
export function bytesLength(base64: string): number {
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  return (base64.length / 4) * 3 - padding;
}
