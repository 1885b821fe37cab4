import type { StoredDocument } from '../documents/document.ts';
import { compareValues, equalValues, isNaNValue, typeOf } from '../values/compare-values.ts';
import { fieldAt, isDocumentKey } from '../values/field-path.ts';
import type { Value } from '../values/value.ts';
import type { FieldPath, Filter, FilterOperator } from './query.ts';

/** Whether the document fulfils the filter; a document without the field never does. */
export function matchesFilter(filter: Filter, document: StoredDocument): boolean {
  switch (filter.kind) {
    case 'and':
      return filter.filters.every((part) => matchesFilter(part, document));
    case 'or':
      return filter.filters.some((part) => matchesFilter(part, document));
    case 'unary':
      return matchesUnary(filter.op, valueAt(document, filter.field));
    case 'field': {
      const stored = valueAt(document, filter.field);
      return stored !== undefined && matchesOperator(filter.op, stored, filter.value);
    }
  }
}

/** The value a filter or an order sees: the document's own name for `__name__`. */
export function valueAt(document: StoredDocument, field: FieldPath): Value | undefined {
  return isDocumentKey(field) ? { referenceValue: document.name } : fieldAt(document.fields, field);
}

function matchesUnary(op: Extract<Filter, { kind: 'unary' }>['op'], stored: Value | undefined): boolean {
  if (stored === undefined) return false;
  switch (op) {
    case 'IS_NULL':
      return 'nullValue' in stored;
    case 'IS_NAN':
      return isNaNValue(stored);
    case 'IS_NOT_NULL':
      return !('nullValue' in stored);
    case 'IS_NOT_NAN':
      return !('nullValue' in stored) && !isNaNValue(stored);
  }
}

function matchesOperator(op: FilterOperator, stored: Value, operand: Value): boolean {
  switch (op) {
    case 'EQUAL':
      return equalsMember(stored, operand);
    case 'IN':
      return elementsOf(operand).some((member) => equalsMember(stored, member));
    case 'ARRAY_CONTAINS':
      return elementsOf(stored).some((element) => equalsMember(element, operand));
    case 'ARRAY_CONTAINS_ANY':
      return elementsOf(stored).some((element) => elementsOf(operand).some((member) => equalsMember(element, member)));
    case 'NOT_EQUAL':
      return (
        !('nullValue' in stored) && !('nullValue' in operand) && (isNaNValue(operand) || !equalValues(stored, operand))
      );
    case 'NOT_IN':
      return (
        !('nullValue' in stored) &&
        elementsOf(operand).every((member) => !('nullValue' in member) && !equalValues(stored, member))
      );
    default:
      return matchesInequality(op, stored, operand);
  }
}

/** Null and NaN equal nothing here; clients ask for them by IS_NULL and IS_NAN. */
function equalsMember(stored: Value, member: Value): boolean {
  return !('nullValue' in member) && !isNaNValue(member) && equalValues(stored, member);
}

function matchesInequality(op: FilterOperator, stored: Value, operand: Value): boolean {
  const isComparable =
    typeOf(stored) === typeOf(operand) && !('nullValue' in operand) && !isNaNValue(operand) && !isNaNValue(stored);
  if (!isComparable) return false;
  const order = compareValues(stored, operand);
  if (op === 'LESS_THAN') return order < 0;
  if (op === 'LESS_THAN_OR_EQUAL') return order <= 0;
  return op === 'GREATER_THAN' ? order > 0 : order >= 0;
}

function elementsOf(value: Value): readonly Value[] {
  return 'arrayValue' in value ? value.arrayValue.values : [];
}
