import { compareIds, compareNames } from '../documents/compare-names.ts';
import type { StoredDocument } from '../documents/document.ts';
import { collectionOf, lastSegment } from '../documents/document-name.ts';
import { compareValues } from '../values/compare-values.ts';
import { fieldAt, isDocumentKey } from '../values/field-path.ts';
import type { Value } from '../values/value.ts';
import { matchesFilter, valueAt } from './match-filter.ts';
import type { Cursor, FieldPath, Order, Query } from './query.ts';

/** Whether a document belongs to the query's result, leaving offset and limit aside. */
export function matchesQuery(query: Query, document: StoredDocument): boolean {
  return isWithin(query, document) && matchesContent(query, document);
}

/** `matchesQuery` for a document already known to be in one of the query's collections. */
export function matchesContent(query: Query, document: StoredDocument): boolean {
  return (
    (query.where === undefined || matchesFilter(query.where, document)) &&
    query.orderBy.every(({ field }) => isDocumentKey(field) || fieldAt(document.fields, field) !== undefined) &&
    (query.startAt === undefined || !isBeforeStart(query, query.startAt, document)) &&
    (query.endAt === undefined || !isAfterEnd(query, query.endAt, document))
  );
}

/** Comparator of the query's result order. */
export function compareDocuments(query: Query): (a: StoredDocument, b: StoredDocument) => number {
  const comparators = query.orderBy.map(({ field, direction }) => {
    const compare = isDocumentKey(field) ? keyComparator(query) : fieldComparator(field);
    return direction === 'ASCENDING' ? compare : (a: StoredDocument, b: StoredDocument) => compare(b, a);
  });
  return (a, b) => {
    for (const compare of comparators) {
      const difference = compare(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

function fieldComparator(field: FieldPath) {
  return (a: StoredDocument, b: StoredDocument) =>
    compareValues(fieldAt(a.fields, field) as Value, fieldAt(b.fields, field) as Value);
}

/** Within one collection only the ids differ. */
function keyComparator({ parent, collectionId, allDescendants }: Query) {
  if (allDescendants || collectionId === undefined)
    return (a: StoredDocument, b: StoredDocument) => compareNames(a.name, b.name);
  const start = parent.length + collectionId.length + 2;
  return (a: StoredDocument, b: StoredDocument) => compareIds(a.name.slice(start), b.name.slice(start));
}

function isWithin({ parent, collectionId, allDescendants }: Query, { name }: StoredDocument): boolean {
  if (!name.startsWith(`${parent}/`)) return false;
  const path = collectionOf(name);
  if (collectionId !== undefined && lastSegment(path) !== collectionId) return false;
  return allDescendants || collectionOf(path) === parent;
}

function isBeforeStart(query: Query, cursor: Cursor, document: StoredDocument): boolean {
  const position = compareToCursor(query, cursor, document);
  return cursor.before ? position < 0 : position <= 0;
}

function isAfterEnd(query: Query, cursor: Cursor, document: StoredDocument): boolean {
  const position = compareToCursor(query, cursor, document);
  return cursor.before ? position >= 0 : position > 0;
}

function compareToCursor(query: Query, cursor: Cursor, document: StoredDocument): number {
  for (const [index, value] of cursor.values.entries()) {
    const { field, direction } = query.orderBy[index] as Order;
    const difference = compareValues(valueAt(document, field) as Value, value);
    if (difference !== 0) return direction === 'ASCENDING' ? difference : -difference;
  }
  return 0;
}
