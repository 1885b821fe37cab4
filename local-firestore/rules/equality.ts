import { compareText } from '../values/compare-text.ts';
import type { ComparisonOperator } from './syntax.ts';
import type { RulesList, RulesValue } from './values.ts';
import {
  LatLng,
  MapDiff,
  RulesBytes,
  RulesDuration,
  RulesMap,
  RulesPath,
  RulesSet,
  RulesTimestamp,
  typeOf,
} from './values.ts';

/** Whether int 1 equals float 1.0: at the top and in sets yes, inside lists and maps no. */
type Numbers = 'by value' | 'by type';

/** Equality of the rules language, which is not that of queries: NaN differs from itself, types never mix but for numbers. */
export function areEqual(left: RulesValue, right: RulesValue, numbers: Numbers = 'by value'): boolean {
  if (isNumber(left) && isNumber(right))
    return numbers === 'by value' ? left <= right && left >= right : left === right;
  if (left === right) return true;
  if (left === null || right === null || typeof left !== 'object' || typeof right !== 'object') return false;
  if (typeOf(left) !== typeOf(right)) return false;
  if (isList(left)) return areListsEqual(left, right as RulesList);
  if (left instanceof RulesMap) return areMapsEqual(left, right as RulesMap);
  if (left instanceof RulesSet) return areSetsEqual(left, right as RulesSet);
  if (left instanceof MapDiff) return areDiffsEqual(left, right as MapDiff);
  return areScalarsEqual(left, right);
}

export function isList(value: RulesValue): value is RulesList {
  return Array.isArray(value);
}

export function isNumber(value: RulesValue): value is bigint | number {
  return typeof value === 'bigint' || typeof value === 'number';
}

export function includes(items: RulesList, wanted: RulesValue): boolean {
  return items.some((item) => areEqual(item, wanted));
}

/** Below, at or above 0 for values that have an order; NaN for unordered numbers; undefined for types without one. */
export function compareValues(left: RulesValue, right: RulesValue): number | undefined {
  if (isNumber(left) && isNumber(right)) return left < right ? -1 : left > right ? 1 : left >= right ? 0 : NaN;
  if (typeof left === 'string' && typeof right === 'string') return compareText(left, right);
  if (left instanceof RulesTimestamp && right instanceof RulesTimestamp) return Number(left.nanos - right.nanos);
  if (left instanceof RulesDuration && right instanceof RulesDuration) return Number(left.nanos - right.nanos);
  return undefined;
}

/** Whether the operator holds for values so ordered; never for NaN. */
export function holds(operator: ComparisonOperator, order: number): boolean {
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '==':
      return order === 0;
    case '!=':
      return order !== 0;
  }
}

function areScalarsEqual(left: RulesValue, right: RulesValue): boolean {
  if (left instanceof RulesBytes && right instanceof RulesBytes) return Buffer.compare(left.bytes, right.bytes) === 0;
  if (left instanceof RulesPath && right instanceof RulesPath) {
    return (
      left.segments.length === right.segments.length &&
      left.segments.every((segment, index) => segment === right.segments[index])
    );
  }
  if (left instanceof LatLng && right instanceof LatLng) {
    return left.latitude === right.latitude && left.longitude === right.longitude;
  }
  return compareValues(left, right) === 0;
}

function areListsEqual(left: RulesList, right: RulesList): boolean {
  return left.length === right.length && left.every((item, index) => areEqual(item, right[index] ?? null, 'by type'));
}

function areMapsEqual(left: RulesMap, right: RulesMap): boolean {
  return left.size === right.size && left.keys().every((key) => areEntriesEqual(left, right, key));
}

/** Whether both maps hold the key with equal values. */
export function areEntriesEqual(left: RulesMap, right: RulesMap, key: string): boolean {
  const [mine, theirs] = [left.get(key), right.get(key)];
  return mine !== undefined && theirs !== undefined && areEqual(mine, theirs, 'by type');
}

function areSetsEqual(left: RulesSet, right: RulesSet): boolean {
  return left.items.length === right.items.length && left.items.every((item) => includes(right.items, item));
}

function areDiffsEqual(left: MapDiff, right: MapDiff): boolean {
  return (['added', 'removed', 'changed', 'unchanged'] as const).every((part) => areSetsEqual(left[part], right[part]));
}

/** A set of the items, the first of equal ones kept. */
export function toSet(items: RulesList): RulesSet {
  const distinct: RulesValue[] = [];
  for (const item of items) if (!includes(distinct, item)) distinct.push(item);
  return new RulesSet(distinct);
}
