import { compareNames } from '../documents/compare-names.ts';
import {
  checkCollectionId,
  checkDocumentName,
  checkParentName,
  collectionOf,
  lastSegment,
} from '../documents/document-name.ts';
import { decodeValue } from '../payloads/decode-value.ts';
import { int32 } from '../payloads/decoders.ts';
import { listCollectionIdsRequest } from '../payloads/messages.ts';
import { valueAt } from '../queries/match-filter.ts';
import { parseQuery } from '../queries/parse-query.ts';
import type { Query } from '../queries/query.ts';
import { invalidArgument } from '../status.ts';
import { compareText } from '../values/compare-text.ts';
import { maskedDocument } from './rest-documents.ts';
import {
  decodePageToken,
  encodePageToken,
  fieldPathsIn,
  openDatabase,
  refuseConsistency,
  requireAdmin,
  type RestHandler,
  type RestRequest,
} from './rest-request.ts';

const DEFAULT_PAGE = 300;

/** `GET documents/{collection}`; without a collection's id every collection at that place. */
export const listDocuments: RestHandler = (request) => {
  const parent = collectionOf(request.resource);
  const collectionId = lastSegment(request.resource);
  // An empty segment inside is told as a fault of the whole name.
  if (parent.endsWith('/')) checkDocumentName(request.resource);
  checkParentName(parent);
  const { parameters } = request;
  const pageSize = int32(parameters.get('pageSize') ?? '0', 'pageSize') || DEFAULT_PAGE;
  if (pageSize < 0) throw invalidArgument('Page size must be nonnegative.');
  if (parameters.get('showMissing') === 'true') return listWithMissing(request, parent, collectionId, pageSize);
  const requester = request.requester();
  refuseConsistency(Object.fromEntries(parameters));
  const mask = fieldPathsIn(parameters, 'mask.fieldPaths');
  const query = parseQuery(parent, {
    from: [{ collectionId }],
    orderBy: ordersIn(parameters.get('orderBy') ?? ''),
    limit: pageSize,
  });
  const database = openDatabase(request);
  const judgeListed = database.access.authoriseList(requester, query);
  const documents = database.run({ ...query, startAt: cursorOf(query, parameters.get('pageToken')) });
  judgeListed(documents);
  database.reads.count(documents.length);
  if (documents.length === 0) return {};
  const last = documents.length === pageSize ? documents.at(-1) : undefined;
  return {
    documents: documents.map((document) => maskedDocument(document, mask)),
    ...(last && { nextPageToken: encodePageToken(query.orderBy.map(({ field }) => valueAt(last, field))) }),
  };
};

/** Lists a collection with the names of documents that exist only as parents of others. */
function listWithMissing(request: RestRequest, parent: string, collectionId: string, pageSize: number): unknown {
  if (collectionId === '') throw invalidArgument('collection id must be set when show_missing is true');
  checkCollectionId(collectionId);
  if (request.parameters.get('orderBy')) throw invalidArgument('cannot specify an order when show_missing is true');
  requireAdmin(request.requester(), 'Metadata operations');
  const mask = fieldPathsIn(request.parameters, 'mask.fieldPaths');
  const database = openDatabase(request);
  const collection = `${parent}/${collectionId}`;
  const names = new Set(database.run(parseQuery(parent, { from: [{ collectionId }] })).map(({ name }) => name));
  for (const path of database.collectionPaths()) {
    if (path.startsWith(`${collection}/`))
      names.add(`${collection}/${path.slice(collection.length + 1).split('/', 1)[0]}`);
  }
  const token = request.parameters.get('pageToken');
  const after = token ? String(decodePageToken(token)) : undefined;
  const page = [...names]
    .filter((name) => after === undefined || compareNames(name, after) > 0)
    .sort(compareNames)
    .slice(0, pageSize);
  const documents = page.map((name) => {
    const stored = database.read(name);
    return stored ? maskedDocument(stored, mask) : { name };
  });
  if (documents.length === 0) return {};
  return { documents, ...(page.length === pageSize && { nextPageToken: encodePageToken(page.at(-1)) }) };
}

/** `POST documents[/{document}]:listCollectionIds` */
export const listCollectionIds: RestHandler = (request) => {
  const { pageSize = 0, pageToken } = listCollectionIdsRequest(request.body, 'request');
  const parent = checkParentName(request.resource);
  const requester = request.requester();
  if (pageSize < 0) throw invalidArgument('page_size must be greater than or equal to zero.');
  requireAdmin(requester, 'Metadata operations');
  const ids = new Set<string>();
  for (const path of openDatabase(request).collectionPaths()) {
    if (path.startsWith(`${parent}/`)) ids.add(path.slice(parent.length + 1).split('/', 1)[0] as string);
  }
  const after = pageToken ? String(decodePageToken(pageToken)) : '';
  const page = [...ids]
    .filter((id) => compareText(id, after) > 0)
    .sort(compareText)
    .slice(0, pageSize || DEFAULT_PAGE);
  if (page.length === 0) return {};
  return { collectionIds: page, ...(page.length === pageSize && { nextPageToken: encodePageToken(page.at(-1)) }) };
};

function ordersIn(orderBy: string): unknown[] {
  return orderBy
    .split(',')
    .map((order) => order.trim())
    .filter((order) => order !== '')
    .map((order) => {
      const [, fieldPath = '', direction = 'asc'] = /^(.+?)(?:\s+(asc|desc))?$/i.exec(order) ?? [];
      return { field: { fieldPath }, direction: direction.toLowerCase() === 'asc' ? 'ASCENDING' : 'DESCENDING' };
    });
}

function cursorOf(query: Query, token: string | null): Query['startAt'] {
  if (!token) return undefined;
  const values = decodePageToken(token);
  if (!Array.isArray(values) || values.length !== query.orderBy.length) {
    throw invalidArgument('The page token belongs to another order.');
  }
  return { values: values.map((value) => decodeValue(value, 'pageToken')), before: false };
}
