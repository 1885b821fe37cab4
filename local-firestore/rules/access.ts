import { isList } from './equality.ts';
import { wrongTypes } from './library/member.ts';
import type { Result, RulesList, RulesValue } from './values.ts';
import { Constraint, Failure, RulesMap, RulesPath, typeOf } from './values.ts';

/** `object.name`. */
export function memberOf(object: RulesValue, name: string): Result {
  if (object === null) return new Failure('Null value error.');
  const value = object instanceof RulesMap ? object.get(name) : undefined;
  if (value !== undefined) return value;
  const isUntold = object instanceof RulesMap && object.isPartial;
  return new Failure(
    `Property ${name} is undefined on object.`,
    isUntold ? `the query has no filter on '${name}'` : undefined,
  );
}

/** `object[index]`. */
export function elementOf(object: RulesValue, index: RulesValue): Result {
  if (object === null) return new Failure('Null value error.');
  if (object instanceof RulesMap && typeof index === 'string') return memberOf(object, index);
  if (typeof index === 'bigint') {
    if (typeof object === 'string') return object[Number(index)] ?? outOfBounds(index, object.length);
    if (isList(object)) return at(object, index);
    if (object instanceof RulesPath) return at(object.segments, index);
  }
  if (object instanceof Constraint) return new Failure(undefined, "the query's filters do not fix this value");
  return wrongTypes(`${typeOf(object)}[${typeOf(index)}]`, 'list[int], string[int], path[int], map[string]');
}

/** `object[from:to]`, both within the bounds. */
export function sliceOf(object: RulesValue, from: RulesValue, to: RulesValue): Result {
  if (object === null) return new Failure('Null value error.');
  const isSliceable = typeof object === 'string' || isList(object);
  if (!isSliceable || typeof from !== 'bigint' || typeof to !== 'bigint') {
    return wrongTypes(`${typeOf(object)}[${typeOf(from)}:${typeOf(to)}]`, 'list[int:int], string[int:int]');
  }
  const size = object.length;
  if (from < 0n || from > BigInt(size)) return outOfBounds(from, size);
  if (to > BigInt(size)) return outOfBounds(to - 1n, size);
  return to < from ? outOfBounds(to, size) : object.slice(Number(from), Number(to));
}

function at(items: RulesList, index: bigint): Result {
  const item = items[Number(index)];
  return item === undefined ? outOfBounds(index, items.length) : item;
}

function outOfBounds(index: bigint, size: number): Failure {
  return new Failure(`Index out of bound error. Index: [${index}] , size: [${size}].`);
}
