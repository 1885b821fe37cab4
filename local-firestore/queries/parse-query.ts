import { checkCollectionId, checkParentName } from '../documents/document-name.ts';
import { structuredQueryMessage } from '../payloads/messages.ts';
import { invalidArgument, StatusError } from '../status.ts';
import { formatFieldPath, isDocumentKey } from '../values/field-path.ts';
import type { Value } from '../values/value.ts';
import { checkFilter, inequalityFields, leavesOf } from './check-filter.ts';
import { parseFilter, parseReference } from './parse-filter.ts';
import type { Cursor, Filter, Order, Query } from './query.ts';

/** Validates a StructuredQuery's JSON and makes its implicit orders explicit; throws INVALID_ARGUMENT. */
export function parseQuery(parent: string, structuredQuery: unknown): Query {
  const json = structuredQueryMessage(structuredQuery, 'structuredQuery');
  checkParentName(parent);
  if (json.findNearest !== undefined)
    throw new StatusError('UNIMPLEMENTED', 'StructuredQuery.findNearest is unimplemented');
  const from = json.from ?? [];
  if (from.length > 1) throw invalidArgument('StructuredQuery.from cannot have more than one collection selector.');
  const collectionId = from[0]?.collectionId ? checkCollectionId(from[0].collectionId) : undefined;
  const where = json.where === undefined ? undefined : parseFilter(json.where);
  if (where) checkFilter(where);
  const explicit = (json.orderBy ?? []).map(({ field, direction = 'ASCENDING' }) => ({
    field: parseReference(field),
    direction,
  }));
  const orderBy = withImplicitOrders(explicit, where);
  checkOrders(orderBy);
  if (collectionId === undefined) checkCollectionless(orderBy, where);
  const { offset = 0, limit } = json;
  if (limit !== undefined && limit < 0) throw invalidArgument('limit is negative');
  if (offset < 0) throw invalidArgument('offset is negative');
  return {
    parent,
    collectionId,
    allDescendants: from[0]?.allDescendants ?? false,
    where,
    orderBy,
    explicitOrders: explicit.length,
    startAt: parseCursor(json.startAt, explicit),
    endAt: parseCursor(json.endAt, explicit),
    offset,
    limit,
    select: json.select && (json.select.fields ?? []).map(parseReference),
  };
}

/** Appends the compared fields in lexicographic order, then the document key, in the direction of the last order. */
function withImplicitOrders(explicit: readonly Order[], where: Filter | undefined): readonly Order[] {
  const direction = explicit.at(-1)?.direction ?? 'ASCENDING';
  const ordered = new Set(explicit.map(({ field }) => formatFieldPath(field)));
  const compared = where ? inequalityFields(where) : [];
  const implicit = new Map(
    compared.filter((field) => !isDocumentKey(field)).map((field) => [formatFieldPath(field), field]),
  );
  const added = [...implicit]
    .filter(([name]) => !ordered.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, field]) => ({ field, direction }));
  const key = explicit.some(({ field }) => isDocumentKey(field)) ? [] : [{ field: ['__name__'], direction }];
  return [...explicit, ...added, ...key];
}

function checkOrders(orders: readonly Order[]): void {
  const seen = new Set<string>();
  for (const { field } of orders) {
    if (seen.has('__name__')) throw invalidArgument('order by clause cannot contain more fields after the key');
    const name = formatFieldPath(field);
    if (seen.has(name)) throw invalidArgument(`order by clause cannot contain duplicate fields ${name}`);
    seen.add(name);
  }
}

function checkCollectionless(orders: readonly Order[], where: Filter | undefined): void {
  const filtered = where && leavesOf(where).find(({ field }) => !isDocumentKey(field));
  if (filtered) throw invalidArgument(`kind is required for filter: ${formatFieldPath(filtered.field)}`);
  if (orders.some(({ field }) => !isDocumentKey(field)))
    throw invalidArgument('kind is required for all orders except __key__ ascending');
}

function parseCursor(
  json: { readonly values?: readonly Value[]; readonly before?: boolean } | undefined,
  explicit: readonly Order[],
): Cursor | undefined {
  if (json === undefined) return undefined;
  const { values = [], before = false } = json;
  if (values.length > explicit.length) throw invalidArgument('Cursor has too many values.');
  values.forEach((value, index) => {
    const order = explicit[index];
    if (order && isDocumentKey(order.field) && !('referenceValue' in value)) {
      throw invalidArgument('Cursor __key__ value is not a document reference.');
    }
  });
  return { values, before };
}
