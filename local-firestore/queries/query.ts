import type { Value } from '../values/value.ts';

/** Segments of a field path, `['a', 'odd key']`; `['__name__']` is the document's key. */
export type FieldPath = readonly string[];

export type FilterOperator =
  | 'LESS_THAN'
  | 'LESS_THAN_OR_EQUAL'
  | 'GREATER_THAN'
  | 'GREATER_THAN_OR_EQUAL'
  | 'EQUAL'
  | 'NOT_EQUAL'
  | 'ARRAY_CONTAINS'
  | 'IN'
  | 'ARRAY_CONTAINS_ANY'
  | 'NOT_IN';

export type Filter =
  | { readonly kind: 'field'; readonly field: FieldPath; readonly op: FilterOperator; readonly value: Value }
  | {
      readonly kind: 'unary';
      readonly field: FieldPath;
      readonly op: 'IS_NAN' | 'IS_NULL' | 'IS_NOT_NAN' | 'IS_NOT_NULL';
    }
  | { readonly kind: 'and' | 'or'; readonly filters: readonly Filter[] };

export interface Order {
  readonly field: FieldPath;
  readonly direction: 'ASCENDING' | 'DESCENDING';
}

export interface Cursor {
  readonly values: readonly Value[];
  readonly before: boolean;
}

/** A validated StructuredQuery with its implicit orders made explicit. */
export interface Query {
  /** Full name of the parent: `…/documents` or a document. */
  readonly parent: string;
  /** Undefined selects every collection. */
  readonly collectionId: string | undefined;
  readonly allDescendants: boolean;
  readonly where: Filter | undefined;
  /** Explicit orders, then implicit ones, then `__name__`. */
  readonly orderBy: readonly Order[];
  /** How many of `orderBy` the caller wrote; what `request.query.orderBy` shows. */
  readonly explicitOrders: number;
  readonly startAt: Cursor | undefined;
  readonly endAt: Cursor | undefined;
  readonly offset: number;
  readonly limit: number | undefined;
  /** Undefined keeps all fields; an empty list keeps none. */
  readonly select: readonly FieldPath[] | undefined;
}
