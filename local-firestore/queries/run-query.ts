import type { StoredDocument } from '../documents/document.ts';
import type { DocumentIndex } from '../documents/document-index.ts';
import { collectionOf } from '../documents/document-name.ts';
import { fieldAt, isDocumentKey, selectFields } from '../values/field-path.ts';
import { compareDocuments, matchesContent } from './match-query.ts';
import type { FieldPath, Query } from './query.ts';
import { takeFirst } from './take-first.ts';

export interface QueryResult {
  readonly documents: StoredDocument[];
  /** How many documents the offset passed over. */
  readonly skipped: number;
}

/** Filters, orders, applies cursors, offset and limit, then projects. Documents without all of `required` are left out. */
export function runQuery(index: DocumentIndex, query: Query, required: readonly FieldPath[] = []): QueryResult {
  const matching: StoredDocument[] = [];
  for (const path of collectionPaths(index, query)) {
    for (const document of index.collection(path)) {
      if (matchesContent(query, document) && required.every((field) => fieldAt(document.fields, field)))
        matching.push(document);
    }
  }
  const end = query.limit === undefined ? matching.length : query.offset + query.limit;
  const documents = takeFirst(matching, compareDocuments(query), end).slice(query.offset);
  return { documents: project(documents, query.select), skipped: Math.min(query.offset, matching.length) };
}

function* collectionPaths(index: DocumentIndex, { parent, collectionId, allDescendants }: Query): Generator<string> {
  if (collectionId !== undefined && !allDescendants) {
    yield `${parent}/${collectionId}`;
    return;
  }
  for (const path of collectionId === undefined ? index.paths() : index.pathsOf(collectionId)) {
    if (allDescendants ? path.startsWith(`${parent}/`) : collectionOf(path) === parent) yield path;
  }
}

function project(documents: StoredDocument[], select: readonly FieldPath[] | undefined): StoredDocument[] {
  if (select === undefined) return documents;
  const paths = select.filter((path) => !isDocumentKey(path));
  return documents.map((document) => ({ ...document, fields: selectFields(document.fields, paths) }));
}
