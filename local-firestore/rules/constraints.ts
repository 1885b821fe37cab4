import { areEqual, compareValues, holds, isList } from './equality.ts';
import type { ComparisonOperator } from './syntax.ts';
import type { Comparator, Result, RulesValue } from './values.ts';
import { Constraint, Failure, typeOf } from './values.ts';

const FLIPPED: Readonly<Record<ComparisonOperator, ComparisonOperator>> = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

const NOT_IMPLIED = "the query's filters do not imply this";

/** The failure of what a query leaves open. */
export function notImplied(): Failure {
  return new Failure(undefined, NOT_IMPLIED);
}

/** True where one comparator alone implies the comparison; else a failure, for a query never proves the contrary. */
export function compareConstraint(operator: ComparisonOperator, left: RulesValue, right: RulesValue): Result {
  if (left instanceof Constraint && right instanceof Constraint) return notImplied();
  if (left instanceof Constraint)
    return left.comparators.some((known) => implies(known, operator, right)) || notImplied();
  return compareConstraint(FLIPPED[operator], right, left);
}

/** `item in collection` with a constraint on either side. */
export function containsForConstraint(item: RulesValue, collection: RulesValue): Result {
  // The emulator says false here, which `!` would turn into a leak.
  if (!(collection instanceof Constraint) || item instanceof Constraint) return notImplied();
  return isContained(collection, item) || notImplied();
}

/** `constraint.hasAny(list)`. */
export function hasAnyForConstraint(constraint: Constraint, wanted: RulesValue): Result {
  return (isList(wanted) && wanted.some((item) => isContained(constraint, item))) || notImplied();
}

function isContained(constraint: Constraint, item: RulesValue): boolean {
  return constraint.comparators.some(
    ({ comparator, operand }) => comparator === 'LIST_CONTAINS' && areEqual(operand, item),
  );
}

function implies(known: Constraint['comparators'][number], operator: ComparisonOperator, wanted: RulesValue): boolean {
  const { comparator, operand } = known;
  // A filter drops documents whose field is null or missing, unless null is what it asks for.
  if (wanted === null) return operator === (comparator === 'EQ' && operand === null ? '==' : '!=');
  if (comparator === 'LIST_CONTAINS' || !isSameKind(operand, wanted)) return false;
  const order = orderOf(operand, wanted);
  if (order !== undefined) return impliesByOrder(comparator, operator, order);
  if (comparator === 'EQ') return areEqual(operand, wanted) ? operator === '==' : operator === '!=';
  return comparator === 'NEQ' && operator === '!=' && areEqual(operand, wanted);
}

/** A float in the filter tells nothing of an int in the rule. */
function isSameKind(known: RulesValue, wanted: RulesValue): boolean {
  return typeOf(known) === typeOf(wanted) || (typeof known === 'bigint' && typeof wanted === 'number');
}

function orderOf(left: RulesValue, right: RulesValue): number | undefined {
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  return compareValues(left, right);
}

/** `order` is that of the filter's operand against the rule's. */
function impliesByOrder(comparator: Comparator, operator: ComparisonOperator, order: number): boolean {
  const isStrict = operator === '!=' || operator === '<' || operator === '>';
  switch (comparator) {
    case 'EQ':
      return holds(operator, order);
    case 'NEQ':
      return operator === '!=' && order === 0;
    case 'GT':
      return isUpward(operator) && order >= 0;
    case 'GTE':
      return isUpward(operator) && (isStrict ? order > 0 : order >= 0);
    case 'LT':
      return isDownward(operator) && order <= 0;
    case 'LTE':
      return isDownward(operator) && (isStrict ? order < 0 : order <= 0);
    case 'LIST_CONTAINS':
      return false;
  }
}

function isUpward(operator: ComparisonOperator): boolean {
  return operator === '>' || operator === '>=' || operator === '!=';
}

function isDownward(operator: ComparisonOperator): boolean {
  return operator === '<' || operator === '<=' || operator === '!=';
}
