import { hasAnyForConstraint } from './constraints.ts';
import { FUNCTIONS, LOOKUPS, METHODS } from './library/library.ts';
import type { Lookups } from './lookups.ts';
import { isPartial, UNKNOWN_CONTENT } from './operators.ts';
import type { Result, RulesList, RulesValue } from './values.ts';
import { Constraint, Failure, RulesMap, typeOf } from './values.ts';

/** Calls a function of the language, `name` with its namespace. */
export function callFunction(name: string, args: RulesList, lookups: Lookups): Result {
  if (LOOKUPS.has(name)) return lookups.call(name, args);
  if (name === 'debug' && args.length === 1) return args[0] ?? null;
  const run = FUNCTIONS.get(name);
  return run ? run(name, args) : notFound(name);
}

export function callMethod(receiver: RulesValue, name: string, args: RulesList): Result {
  if (receiver === null) return new Failure('Null value error.');
  if (receiver instanceof Constraint) return callOnConstraint(receiver, name, args);
  const run = METHODS.get(typeOf(receiver))?.get(name);
  if (!run) return notFound(name);
  if ([receiver, ...args].some(isPartial) && !isToldOf(receiver, name, args))
    return new Failure(undefined, UNKNOWN_CONTENT);
  return run(name, [receiver, ...args]);
}

/** A field that the query does filter may be got by its key. */
function isToldOf(receiver: RulesValue, name: string, [key]: RulesList): boolean {
  return name === 'get' && receiver instanceof RulesMap && typeof key === 'string' && receiver.has(key);
}

function callOnConstraint(constraint: Constraint, name: string, args: RulesList): Result {
  const [wanted] = args;
  if (name === 'hasAny' && args.length === 1 && wanted !== undefined) return hasAnyForConstraint(constraint, wanted);
  return new Failure(`Unsupported operation error. Received: constraint.${name}(${args.map(typeOf).join(', ')}).`);
}

function notFound(name: string): Failure {
  return new Failure(`Function not found error: Name: [${name}].`);
}
