import { compareConstraint, containsForConstraint } from './constraints.ts';
import { areEqual, compareValues, holds, includes, isList, isNumber } from './equality.ts';
import { durationInRange } from './library/durations.ts';
import { wrongTypes } from './library/member.ts';
import { inRange } from './library/numbers.ts';
import { timestampInRange } from './library/timestamps.ts';
import type { ArithmeticOperator, ComparisonOperator } from './syntax.ts';
import type { Result, RulesValue } from './values.ts';
import { Constraint, Failure, RulesDuration, RulesMap, RulesSet, RulesTimestamp, typeOf } from './values.ts';

export const UNKNOWN_CONTENT = 'the query does not tell all of this map';

export function compare(operator: ComparisonOperator, left: RulesValue, right: RulesValue): Result {
  if (dependsOnUntold(left, right) || dependsOnUntold(right, left)) return new Failure(undefined, UNKNOWN_CONTENT);
  if (left instanceof Constraint || right instanceof Constraint) return compareConstraint(operator, left, right);
  if (operator === '==' || operator === '!=') return areEqual(left, right) === (operator === '==');
  const order = compareValues(left, right);
  if (order === undefined)
    return unsupported(operator, left, right, 'int, float, string, timestamp or duration of one type');
  return holds(operator, order);
}

export function isIn(item: RulesValue, collection: RulesValue): Result {
  if (item instanceof Constraint || collection instanceof Constraint) return containsForConstraint(item, collection);
  if (isPartial(item)) return new Failure(undefined, UNKNOWN_CONTENT);
  if (isList(collection)) return includes(collection, item);
  if (collection instanceof RulesSet) return includes(collection.items, item);
  if (!(collection instanceof RulesMap)) return unsupported('in', item, collection, 'a list, set or map on the right');
  const isThere = typeof item === 'string' && collection.has(item);
  return !isThere && collection.isPartial ? new Failure(undefined, UNKNOWN_CONTENT) : isThere;
}

function dependsOnUntold(value: RulesValue, other: RulesValue): boolean {
  return isPartial(value) && (other instanceof RulesMap || other instanceof Constraint);
}

export function isPartial(value: RulesValue): boolean {
  return value instanceof RulesMap && value.isPartial;
}

export function calculate(operator: ArithmeticOperator, left: RulesValue, right: RulesValue): Result {
  if (typeof left === 'bigint' && typeof right === 'bigint') return calculateInts(operator, left, right);
  if (isNumber(left) && isNumber(right)) return calculateFloats(operator, Number(left), Number(right));
  if (operator === '+' && typeof left === 'string' && typeof right === 'string') return left + right;
  return (
    calculateTimes(operator, left, right) ?? unsupported(operator, left, right, 'numbers, strings to join, or times')
  );
}

export function negate(value: RulesValue): Result {
  if (typeof value === 'bigint') return inRange(-value);
  return typeof value === 'number' ? -value : wrongTypes(`-${typeOf(value)}`, '-int, -float');
}

function calculateInts(operator: ArithmeticOperator, left: bigint, right: bigint): Result {
  if (right === 0n && (operator === '/' || operator === '%')) return new Failure('Divide by zero error.');
  switch (operator) {
    case '+':
      return inRange(left + right);
    case '-':
      return inRange(left - right);
    case '*':
      return inRange(left * right);
    case '/':
      return inRange(left / right);
    case '%':
      return left % right;
  }
}

function calculateFloats(operator: ArithmeticOperator, left: number, right: number): number {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '%':
      return left % right;
  }
}

function calculateTimes(operator: ArithmeticOperator, left: RulesValue, right: RulesValue): Result | undefined {
  if (operator !== '+' && operator !== '-') return undefined;
  const signed = (nanos: bigint): bigint => (operator === '+' ? nanos : -nanos);
  if (left instanceof RulesTimestamp && right instanceof RulesDuration)
    return timestampInRange(left.nanos + signed(right.nanos));
  if (left instanceof RulesDuration && right instanceof RulesDuration)
    return durationInRange(left.nanos + signed(right.nanos));
  if (left instanceof RulesDuration && right instanceof RulesTimestamp && operator === '+') {
    return timestampInRange(left.nanos + right.nanos);
  }
  if (left instanceof RulesTimestamp && right instanceof RulesTimestamp && operator === '-') {
    return durationInRange(left.nanos - right.nanos);
  }
  return undefined;
}

function unsupported(operator: string, left: RulesValue, right: RulesValue, expected: string): Failure {
  return wrongTypes(`${typeOf(left)} ${operator} ${typeOf(right)}`, expected);
}
