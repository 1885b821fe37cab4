import type { FieldPath, Filter, FilterOperator } from '../queries/query.ts';
import type { Value } from '../values/value.ts';
import { fromDocumentValue } from './document-values.ts';
import type { Comparator, RulesValue } from './values.ts';
import { Constraint, RulesMap } from './values.ts';

/** One condition on a field; `isFixed` where it can hold for a single value only. */
export interface Condition {
  readonly field: FieldPath;
  readonly comparators: Constraint['comparators'];
  readonly isFixed: boolean;
}

/** Conditions that hold together: a query's results are those of its ways. */
export type Way = readonly Condition[];

const COMPARATORS: Readonly<Partial<Record<FilterOperator, Comparator>>> = {
  LESS_THAN: 'LT',
  LESS_THAN_OR_EQUAL: 'LTE',
  GREATER_THAN: 'GT',
  GREATER_THAN_OR_EQUAL: 'GTE',
  EQUAL: 'EQ',
  NOT_EQUAL: 'NEQ',
  ARRAY_CONTAINS: 'LIST_CONTAINS',
};

const UNSATISFIABLE: Constraint['comparators'] = [
  { comparator: 'EQ', operand: true },
  { comparator: 'EQ', operand: false },
];

/** The filter in disjunctive normal form, each value of `in` and `array-contains-any` apart. */
export function waysOf(where: Filter | undefined): Way[] {
  return where ? expand(where) : [[]];
}

function expand(filter: Filter): Way[] {
  switch (filter.kind) {
    case 'or':
      return filter.filters.flatMap(expand);
    case 'and':
      return filter.filters.reduce<Way[]>(
        (ways, part) => expand(part).flatMap((more) => ways.map((way) => [...way, ...more])),
        [[]],
      );
    case 'unary':
      return [[unaryCondition(filter)]];
    case 'field':
      return expandField(filter);
  }
}

function unaryCondition({ field, op }: Extract<Filter, { kind: 'unary' }>): Condition {
  const operand = op === 'IS_NULL' || op === 'IS_NOT_NULL' ? null : NaN;
  const isFixed = op === 'IS_NULL' || op === 'IS_NAN';
  return { field, comparators: [{ comparator: isFixed ? 'EQ' : 'NEQ', operand }], isFixed };
}

function expandField({ field, op, value }: Extract<Filter, { kind: 'field' }>): Way[] {
  const members = 'arrayValue' in value ? value.arrayValue.values : [];
  switch (op) {
    case 'IN':
      return distinct(members).map((member) => [condition(field, 'EQ', member)]);
    case 'ARRAY_CONTAINS_ANY':
      return distinct(members).map((member) => [condition(field, 'LIST_CONTAINS', member)]);
    case 'NOT_IN':
      return [
        members.map((member) => ({
          field,
          comparators: [{ comparator: 'NEQ', operand: fromDocumentValue(member) }],
          isFixed: false,
        })),
      ];
    default:
      return [[condition(field, COMPARATORS[op] ?? 'EQ', value)]];
  }
}

function distinct(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

function condition(field: FieldPath, comparator: Comparator, value: Value): Condition {
  const operand = fromDocumentValue(value);
  const isNothing = operand === null || (typeof operand === 'number' && Number.isNaN(operand));
  if (!isNothing) return { field, comparators: [{ comparator, operand }], isFixed: comparator === 'EQ' };
  if (comparator === 'LIST_CONTAINS') return { field, comparators: [{ comparator, operand: [] }], isFixed: false };
  if (comparator === 'NEQ' && operand !== null)
    return { field, comparators: [{ comparator, operand }], isFixed: false };
  return { field, comparators: UNSATISFIABLE, isFixed: false };
}

/** What a way tells of the documents it selects: `resource.data`. */
export function dataOf(way: Way): RulesMap {
  const tree: Tree = new Map();
  for (const [path, conditions] of Map.groupBy(way, ({ field }) => JSON.stringify(field))) {
    plant(tree, JSON.parse(path) as string[], valueOf(conditions));
  }
  return toMap(tree);
}

type Tree = Map<string, RulesValue | Tree>;

function valueOf(conditions: readonly Condition[]): RulesValue {
  const [first] = conditions;
  const only = first?.comparators[0];
  if (conditions.length === 1 && first?.isFixed && only) return only.operand;
  return new Constraint(conditions.flatMap(({ comparators }) => comparators));
}

function plant(tree: Tree, [name = '', ...rest]: readonly string[], value: RulesValue): void {
  const known = tree.get(name);
  if (rest.length === 0) {
    tree.set(name, value);
  } else if (known === undefined || isTree(known)) {
    const inner: Tree = known ?? new Map<string, RulesValue | Tree>();
    tree.set(name, inner);
    plant(inner, rest, value);
  }
}

function isTree(value: RulesValue | Tree): value is Tree {
  return value instanceof Map;
}

function toMap(tree: Tree): RulesMap {
  return new RulesMap(new Map([...tree].map(([name, value]) => [name, isTree(value) ? toMap(value) : value])), true);
}
