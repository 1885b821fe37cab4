import { checkDocumentName, checkParentName } from '../documents/document-name.ts';
import { filterMessage } from '../payloads/messages.ts';
import { invalidArgument, type StatusError } from '../status.ts';
import { isDocumentKey, parseFieldPath } from '../values/field-path.ts';
import type { Value } from '../values/value.ts';
import type { FieldPath, Filter, FilterOperator } from './query.ts';

const MAX_MEMBERS: Partial<Record<FilterOperator, number>> = { IN: 30, ARRAY_CONTAINS_ANY: 30, NOT_IN: 10 };

/** Reads a `StructuredQuery.Filter`; throws INVALID_ARGUMENT. */
export function parseFilter(json: unknown): Filter {
  const { compositeFilter, fieldFilter, unaryFilter } = filterMessage(json, 'where');
  if (compositeFilter) {
    if (compositeFilter.op === undefined) throw invalidArgument('Unsupported CompositeFilter operator.');
    return {
      kind: compositeFilter.op === 'AND' ? 'and' : 'or',
      filters: (compositeFilter.filters ?? []).map(parseFilter),
    };
  }
  if (unaryFilter) {
    if (unaryFilter.op === undefined) throw invalidArgument('Unknown UnaryFilter operator.');
    const field = parseReference(unaryFilter.field);
    if (isDocumentKey(field)) throw notAKey();
    return { kind: 'unary', field, op: unaryFilter.op };
  }
  if (!fieldFilter) throw invalidArgument('Filter is not set.');
  const { op, value } = fieldFilter;
  if (op === undefined) throw invalidArgument('Unknown FieldFilter operator.');
  const field = parseReference(fieldFilter.field);
  if (value === undefined) throw invalidArgument('FieldFilter value is not set.');
  checkMembers(op, value);
  if (isDocumentKey(field)) checkKeyFilter(op, value);
  return { kind: 'field', field, op, value };
}

export function parseReference(reference: { readonly fieldPath?: string } | undefined): FieldPath {
  const text = reference?.fieldPath ?? '';
  if (text === '') throw invalidArgument('Invalid empty property path string.');
  return parseFieldPath(text);
}

function checkMembers(op: FilterOperator, value: Value): void {
  const most = MAX_MEMBERS[op];
  if (most === undefined) return;
  if (!('arrayValue' in value)) throw invalidArgument(`'${op}' requires an ArrayValue.`);
  if (value.arrayValue.values.length === 0) throw invalidArgument(`'${op}' requires an non-empty ArrayValue.`);
  if (value.arrayValue.values.length > most) throw invalidArgument(`'${op}' supports up to ${most} comparison values.`);
}

function checkKeyFilter(op: FilterOperator, value: Value): void {
  if (op === 'ARRAY_CONTAINS' || op === 'ARRAY_CONTAINS_ANY') throw invalidArgument('the name __key__ is reserved');
  const keys = (op === 'IN' || op === 'NOT_IN') && 'arrayValue' in value ? value.arrayValue.values : [value];
  for (const key of keys) {
    if (!('referenceValue' in key)) throw notAKey();
    // The emulator's wording for a reference to a collection is that of a parent.
    checkParentName(key.referenceValue);
    checkDocumentName(key.referenceValue);
  }
}

function notAKey(): StatusError {
  return invalidArgument('__key__ filter value must be a Key');
}
