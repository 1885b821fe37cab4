import { Database } from '../documents/database.ts';
import type { StoredDocument } from '../documents/document.ts';
import type { DocumentFile } from '../documents/document-file.ts';
import { ReadMeter } from '../documents/read-meter.ts';
import type { WriteRequest } from '../documents/write.ts';
import { decodeFields, decodeValue } from '../payloads/decode-value.ts';
import { parseQuery } from '../queries/parse-query.ts';
import type { Query } from '../queries/query.ts';
import type { Authoriser, Requester } from '../rules/authoriser.ts';
import type { Fields, Micros, Value } from '../values/value.ts';

export const DATABASE = 'projects/demo/databases/(default)';
export const ROOT = `${DATABASE}/documents`;
export const OWNER: Requester = { admin: true };
export const VISITOR: Requester = { admin: false, auth: null };

/** A plain JavaScript value as Firestore holds it; whole numbers are integers, other JSON kinds are themselves. */
export function valueOf(plain: unknown): Value {
  if (plain === null) return { nullValue: null };
  if (typeof plain === 'boolean') return { booleanValue: plain };
  if (typeof plain === 'string') return { stringValue: plain };
  if (typeof plain === 'number')
    return Number.isInteger(plain) ? { integerValue: String(plain) } : decodeValue({ doubleValue: plain }, '');
  if (Array.isArray(plain)) return { arrayValue: { values: plain.map(valueOf) } };
  const isValue = Object.keys(plain as object).some((key) => key.endsWith('Value'));
  return isValue ? decodeValue(plain, '') : { mapValue: { fields: fieldsOf(plain as Record<string, unknown>) } };
}

export function fieldsOf(plain: Readonly<Record<string, unknown>>): Fields {
  return decodeFields(Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, valueOf(value)])), '');
}

/** @param path relative to the default database's documents, `patients/ada` */
export function documentAt(path: string, plain: Readonly<Record<string, unknown>> = {}): StoredDocument {
  return { name: `${ROOT}/${path}`, fields: fieldsOf(plain), createTime: 1, updateTime: 1 };
}

export function setWrite(
  path: string,
  plain: Readonly<Record<string, unknown>>,
  more: Partial<Extract<WriteRequest, { kind: 'update' }>> = {},
): WriteRequest {
  return {
    kind: 'update',
    name: `${ROOT}/${path}`,
    fields: fieldsOf(plain),
    mask: undefined,
    transforms: [],
    precondition: undefined,
    ...more,
  };
}

export function deleteWrite(path: string): WriteRequest {
  return { kind: 'delete', name: `${ROOT}/${path}`, precondition: undefined };
}

export function queryOf(structuredQuery: unknown, parent = ROOT): Query {
  return parseQuery(parent, structuredQuery);
}

export interface SampleOptions {
  readonly clock?: () => Micros;
  readonly file?: DocumentFile;
  readonly authoriser?: Authoriser;
}

/** A database whose clock stands still at a second unless told otherwise. */
export function openDatabase({ clock = () => 1_000_000, file, authoriser }: SampleOptions = {}): Database {
  return new Database({ name: DATABASE, clock, file, totalReads: new ReadMeter(), authoriser: () => authoriser });
}

/** Ids of documents, in order. */
export function idsOf(documents: readonly StoredDocument[]): string[] {
  return documents.map(({ name }) => name.slice(name.lastIndexOf('/') + 1));
}
