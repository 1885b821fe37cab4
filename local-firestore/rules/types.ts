import { notImplied } from './constraints.ts';
import { isNumber } from './equality.ts';
import type { Result, RulesValue } from './values.ts';
import { Constraint, typeOf } from './values.ts';

/** Names that may follow `is`. */
export const TYPE_NAMES: ReadonlySet<string> = new Set([
  'bool',
  'bytes',
  'constraint',
  'duration',
  'float',
  'int',
  'latlng',
  'list',
  'map',
  'map_diff',
  'null',
  'number',
  'path',
  'set',
  'string',
  'timestamp',
]);

/** `value is type`; a query that does not fix a value does not tell its type either. */
export function isOfType(value: RulesValue, type: string): Result {
  if (value instanceof Constraint) return type === 'constraint' || notImplied();
  return type === 'number' ? isNumber(value) : typeOf(value) === type;
}
