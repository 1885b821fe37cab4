import type { Value } from './value.ts';

type NumberValue = Extract<Value, { integerValue: string } | { doubleValue: unknown }>;

/** Integers of at most this many characters are exact as doubles. */
const EXACT_LENGTH = 15;

/** Orders numbers by value, integers and doubles exactly; NaN first and equal to itself, −0 equal to 0. */
export function compareNumbers(left: NumberValue, right: NumberValue): number {
  if ('integerValue' in left && 'integerValue' in right) return compareIntegers(left.integerValue, right.integerValue);
  if ('doubleValue' in left && 'doubleValue' in right)
    return compareDoubles(Number(left.doubleValue), Number(right.doubleValue));
  if ('integerValue' in left)
    return compareMixed(left.integerValue, Number((right as { doubleValue: unknown }).doubleValue));
  return -compareMixed((right as { integerValue: string }).integerValue, Number(left.doubleValue));
}

function compareIntegers(left: string, right: string): number {
  if (left.length <= EXACT_LENGTH && right.length <= EXACT_LENGTH) return Number(left) - Number(right);
  const [a, b] = [BigInt(left), BigInt(right)];
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareDoubles(left: number, right: number): number {
  if (Number.isNaN(left) || Number.isNaN(right)) return Number(Number.isNaN(right)) - Number(Number.isNaN(left));
  return left < right ? -1 : left > right ? 1 : 0;
}

function compareMixed(integer: string, double: number): number {
  if (integer.length <= EXACT_LENGTH || !Number.isFinite(double)) return compareDoubles(Number(integer), double);
  const floor = Math.floor(double);
  const [a, b] = [BigInt(integer), BigInt(floor)];
  if (a !== b) return a < b ? -1 : 1;
  return floor < double ? -1 : 0;
}
