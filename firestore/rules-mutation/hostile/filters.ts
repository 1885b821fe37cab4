import type { WireValue } from '../../rules-tests/wire.ts';

export interface FieldFilter {
  readonly fieldFilter: {
    readonly field: { readonly fieldPath: string };
    readonly op: string;
    readonly value: WireValue;
  };
}

export function equal(field: string, text: string): FieldFilter {
  return compare(field, 'EQUAL', { stringValue: text });
}

export function unequal(field: string, text: string): FieldFilter {
  return compare(field, 'NOT_EQUAL', { stringValue: text });
}

export function containing(field: string, text: string): FieldFilter {
  return compare(field, 'ARRAY_CONTAINS', { stringValue: text });
}

export function oneOf(field: string, texts: readonly string[]): FieldFilter {
  const values = texts.map((stringValue) => ({ stringValue }));
  return compare(field, 'IN', { arrayValue: { values } });
}

function compare(fieldPath: string, op: string, value: WireValue): FieldFilter {
  return { fieldFilter: { field: { fieldPath }, op, value } };
}
