import { invalidArgument, StatusError } from '../status.ts';
import type { FieldPath, Filter } from './query.ts';

const MAX_DISJUNCTIONS = 30;
const NEGATIONS = new Set(['NOT_EQUAL', 'NOT_IN', 'IS_NOT_NAN', 'IS_NOT_NULL']);
const INEQUALITIES = new Set([
  'LESS_THAN',
  'LESS_THAN_OR_EQUAL',
  'GREATER_THAN',
  'GREATER_THAN_OR_EQUAL',
  ...NEGATIONS,
]);

type Leaf = Extract<Filter, { kind: 'field' | 'unary' }>;

/** Refuses combinations of filters that Firestore does not run. */
export function checkFilter(filter: Filter): void {
  const leaves = leavesOf(filter);
  const operators = leaves.map(({ op }) => op as string);
  if (operators.filter((op) => NEGATIONS.has(op)).length > 1) {
    throw invalidArgument(
      "Only a single 'NOT_EQUAL', 'NOT_IN', 'IS_NOT_NAN', or 'IS_NOT_NULL' filter allowed per query.",
    );
  }
  const isDisjunctive = hasOr(filter) || operators.includes('IN') || operators.includes('ARRAY_CONTAINS_ANY');
  if (operators.includes('NOT_IN') && isDisjunctive) {
    throw invalidArgument("'NOT_IN' cannot be used in the same query with 'IN', 'ARRAY_CONTAINS_ANY' or 'OR'.");
  }
  if (mostArrayClauses(filter) > 1) {
    throw new StatusError('FAILED_PRECONDITION', 'Only a single array-contains clause is allowed in a query');
  }
  const disjunctions = countDisjunctions(filter);
  if (disjunctions > MAX_DISJUNCTIONS) {
    throw invalidArgument(
      `Too many disjunctions after normalization. Result had ${disjunctions} disjunctions ` +
        `which is more than the maximum of ${MAX_DISJUNCTIONS}`,
    );
  }
}

export function leavesOf(filter: Filter): Leaf[] {
  return 'filters' in filter ? filter.filters.flatMap(leavesOf) : [filter];
}

/** Fields whose comparison makes them part of the result order. */
export function inequalityFields(filter: Filter): FieldPath[] {
  return leavesOf(filter)
    .filter(({ op }) => INEQUALITIES.has(op))
    .map(({ field }) => field);
}

function hasOr(filter: Filter): boolean {
  return 'filters' in filter && (filter.kind === 'or' ? filter.filters.length > 1 : filter.filters.some(hasOr));
}

/** The most array-contains clauses that any one branch of the filter combines. */
function mostArrayClauses(filter: Filter): number {
  if ('filters' in filter) {
    const clauses = filter.filters.map(mostArrayClauses);
    return filter.kind === 'and' ? clauses.reduce((sum, count) => sum + count, 0) : Math.max(0, ...clauses);
  }
  return filter.op === 'ARRAY_CONTAINS' || filter.op === 'ARRAY_CONTAINS_ANY' ? 1 : 0;
}

/** How many conjunctions the filter has in disjunctive normal form. */
function countDisjunctions(filter: Filter): number {
  if ('filters' in filter) {
    const counts = filter.filters.map(countDisjunctions);
    if (filter.kind === 'and') return counts.reduce((product, count) => product * count, 1);
    return counts.reduce((sum, count) => sum + count, 0);
  }
  const isList = filter.op === 'IN' || filter.op === 'ARRAY_CONTAINS_ANY';
  return isList && 'arrayValue' in filter.value ? filter.value.arrayValue.values.length : 1;
}
