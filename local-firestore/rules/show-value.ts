import { isList } from './equality.ts';
import { MAX_SHOWN_VALUE } from './limits.ts';
import type { Comparator, Constraint, Result, RulesValue } from './values.ts';
import {
  Failure,
  LatLng,
  MapDiff,
  RulesBytes,
  RulesDuration,
  RulesMap,
  RulesPath,
  RulesSet,
  RulesTimestamp,
} from './values.ts';

const SYMBOLS: Readonly<Record<Comparator, string>> = {
  GT: '>',
  GTE: '>=',
  LT: '<',
  LTE: '<=',
  EQ: '==',
  NEQ: '!=',
  LIST_CONTAINS: 'contains',
};
const MAX_SHOWN_ITEMS = 8;

/** A value in the notation of rules, shortened to one readable line. */
export function showValue(value: Result): string {
  return shorten(value instanceof Failure ? 'error' : show(value), MAX_SHOWN_VALUE);
}

export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

function show(value: RulesValue): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(1) : String(value);
  if (typeof value === 'string') return `'${value.slice(0, MAX_SHOWN_VALUE)}'`;
  if (isList(value)) return `[${showItems(value.slice(0, MAX_SHOWN_ITEMS).map(show), value.length)}]`;
  if (value instanceof RulesSet) return `set ${show(value.items)}`;
  if (value instanceof RulesMap) return showMap(value);
  if (value instanceof MapDiff)
    return `diff with affected keys ${show([...value.added.items, ...value.removed.items, ...value.changed.items])}`;
  return showScalar(value);
}

function showScalar(value: RulesBytes | RulesPath | RulesTimestamp | RulesDuration | LatLng | Constraint): string {
  if (value instanceof RulesPath) return value.toString();
  if (value instanceof RulesTimestamp) return new Date(Math.floor(Number(value.nanos) / 1e6)).toISOString();
  if (value instanceof RulesDuration) return `${Number(value.nanos) / 1e9} s`;
  if (value instanceof RulesBytes) return `${value.bytes.length} bytes`;
  if (value instanceof LatLng) return `latlng(${value.latitude}, ${value.longitude})`;
  return `any ${value.comparators.map(({ comparator, operand }) => `${SYMBOLS[comparator]} ${show(operand)}`).join(' and ')}`;
}

function showMap(map: RulesMap): string {
  const shown = map
    .keys()
    .slice(0, MAX_SHOWN_ITEMS)
    .map((key) => `${key}: ${show(map.get(key) ?? null)}`);
  return `{${showItems(shown, map.size)}}`;
}

function showItems(shown: readonly string[], count: number): string {
  return [...shown, ...(count > shown.length ? ['…'] : [])].join(', ');
}
