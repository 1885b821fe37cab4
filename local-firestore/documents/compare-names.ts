import { compareText } from '../values/compare-text.ts';
import type { DocumentName } from './document.ts';

const SLASH = 47;
/** The first segment of a name after `projects/{p}/databases/{d}/documents`. */
const PATH_SEGMENT = 5;
const NUMERIC_ID = /^__id(-?\d+)__$/;

/** Orders ids: `__id7__` by number and before all others, which go by their UTF-8 bytes. */
export function compareIds(left: string, right: string): number {
  const a = numericId(left);
  const b = numericId(right);
  if (a === undefined && b === undefined) return compareText(left, right);
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

function numericId(id: string): bigint | undefined {
  const digits = id.startsWith('__id') ? NUMERIC_ID.exec(id)?.[1] : undefined;
  return digits === undefined ? undefined : BigInt(digits);
}

/** Orders document names: by database, then project, then path, segment by segment. */
export function compareNames(left: DocumentName, right: DocumentName): number {
  const shared = Math.min(left.length, right.length);
  let segment = 0;
  let start = 0;
  let index = 0;
  for (; index < shared && left.charCodeAt(index) === right.charCodeAt(index); index += 1) {
    if (left.charCodeAt(index) !== SLASH) continue;
    segment += 1;
    start = index + 1;
  }
  // Where one name is the start of the other it is the same document or one above it.
  const isPrefix = index === shared && (left.charAt(index) || right.charAt(index) || '/') === '/';
  if (isPrefix) return left.length - right.length;
  if (segment < PATH_SEGMENT) return compareText(databaseId(left), databaseId(right)) || compareText(left, right);
  return compareIds(segmentFrom(left, start), segmentFrom(right, start));
}

function databaseId(name: DocumentName): string {
  return name.split('/', 4)[3] ?? '';
}

function segmentFrom(name: DocumentName, start: number): string {
  const end = name.indexOf('/', start);
  return end === -1 ? name.slice(start) : name.slice(start, end);
}
