import { elementOf, memberOf, sliceOf } from './access.ts';
import { callFunction, callMethod } from './calls.ts';
import { NAMESPACES } from './library/library.ts';
import { wrongTypes } from './library/member.ts';
import { MAX_CALL_DEPTH, MAX_EXPRESSIONS } from './limits.ts';
import type { Lookups } from './lookups.ts';
import { LimitExceeded } from './lookups.ts';
import { calculate, compare, isIn, isPartial, negate, UNKNOWN_CONTENT } from './operators.ts';
import type { Scope } from './scope.ts';
import { Deferred } from './scope.ts';
import type { Expression } from './syntax.ts';
import { isOfType } from './types.ts';
import type { Result, RulesList, RulesValue } from './values.ts';
import { Constraint, Failure, RulesBytes, RulesMap, RulesPath, typeOf } from './values.ts';

/** Is told each expression evaluated, and what it came to. */
export type Trace = (node: Expression, result: Result) => void;

export type Node<K extends Expression['kind']> = Extract<Expression, { kind: K }>;
type ValuesOf<N extends readonly Expression[]> = { [I in keyof N]: RulesValue };

/** Evaluates expressions within the budget of one decision. */
export class Evaluator {
  readonly #lookups: Lookups;
  readonly #maxExpressions: number;
  readonly #trace: Trace | undefined;
  #expressions = 0;
  #callDepth = 0;

  constructor(lookups: Lookups, maxExpressions = MAX_EXPRESSIONS, trace?: Trace) {
    this.#lookups = lookups;
    this.#maxExpressions = maxExpressions;
    this.#trace = trace;
  }

  /** The value, or the failure with its place in the source. Throws `LimitExceeded`. */
  evaluate(node: Expression, scope: Scope): Result {
    const result = node.kind === 'literal' ? node.value : this.#charge(node, scope);
    this.#trace?.(node, result);
    return result;
  }

  #charge(node: Exclude<Expression, Node<'literal'>>, scope: Scope): Result {
    this.#expressions += 1;
    if (this.#expressions > this.#maxExpressions)
      throw new LimitExceeded(`More than ${this.#maxExpressions} expressions evaluated.`);
    const result = this.#dispatch(node, scope);
    return result instanceof Failure ? result.at(node.start) : result;
  }

  /** Body and scope of a call to a declared function; the failure of an argument; undefined if none is declared. */
  enter(node: Node<'call'>, scope: Scope): { readonly body: Expression; readonly scope: Scope } | Failure | undefined {
    const found = scope.findFunction(node.name);
    if (!found) return undefined;
    const args = this.#values(node.args, scope);
    if (args instanceof Failure) return args;
    return { body: found.declaration.result, scope: found.scope.forCall(found.declaration, args) };
  }

  #dispatch(node: Exclude<Expression, Node<'literal'>>, scope: Scope): Result {
    switch (node.kind) {
      case 'bytes':
        return new RulesBytes(node.value);
      case 'name':
        return this.#name(node.name, scope);
      case 'member':
        return this.#apply([node.object], scope, ([object]) => memberOf(object, node.name));
      case 'index':
        return this.#apply([node.object, node.index], scope, ([object, index]) => elementOf(object, index));
      case 'slice':
        return this.#apply([node.object, node.from, node.to], scope, ([object, from, to]) => sliceOf(object, from, to));
      case 'call':
        return this.#call(node, scope);
      case 'method':
        return this.#method(node, scope);
      case 'not':
        return this.#apply([node.operand], scope, ([value]) =>
          typeof value === 'boolean' ? !value : notBoolean('!', value),
        );
      case 'negate':
        return this.#apply([node.operand], scope, ([value]) => negate(value));
      case 'arithmetic':
        return this.#apply([node.left, node.right], scope, ([left, right]) => calculate(node.operator, left, right));
      case 'comparison':
        return this.#apply([node.left, node.right], scope, ([left, right]) => compare(node.operator, left, right));
      case 'in':
        return this.#apply([node.item, node.collection], scope, ([item, collection]) => isIn(item, collection));
      case 'is':
        return this.#apply([node.value], scope, ([value]) => isOfType(value, node.type));
      case 'logical':
        return this.#combine(node, scope);
      case 'conditional':
        return this.#choose(node, scope);
      case 'list':
        return this.#collect(node.items, scope, (items) => items);
      case 'map': {
        const { entries } = node;
        const build = (values: RulesList): RulesMap =>
          new RulesMap(new Map(entries.map(({ key }, index) => [key, values[index] ?? null])));
        return this.#collect(
          entries.map(({ value }) => value),
          scope,
          build,
        );
      }
      case 'path':
        return this.#path(node, scope);
    }
  }

  /** The values of all, or the first failure in source order. */
  #values(nodes: readonly Expression[], scope: Scope): RulesValue[] | Failure {
    const values: RulesValue[] = [];
    for (const node of nodes) {
      const value = this.evaluate(node, scope);
      if (value instanceof Failure) return value;
      values.push(value);
    }
    return values;
  }

  #apply<const N extends readonly Expression[]>(nodes: N, scope: Scope, run: (values: ValuesOf<N>) => Result): Result {
    const values = this.#values(nodes, scope);
    return values instanceof Failure ? values : run(values as ValuesOf<N>);
  }

  /** For literals of lists and maps, which would hide from later comparisons that a query does not fix an item. */
  #collect(nodes: readonly Expression[], scope: Scope, build: (values: RulesList) => RulesValue): Result {
    const values = this.#values(nodes, scope);
    if (values instanceof Failure) return values;
    const isUntold = values.some((value) => value instanceof Constraint || isPartial(value));
    return isUntold ? new Failure(undefined, UNKNOWN_CONTENT) : build(values);
  }

  #name(name: string, scope: Scope): Result {
    const binding = scope.find(name);
    if (binding === undefined) return new Failure(`Variable not found error: Name: [${name}].`);
    if (!(binding instanceof Deferred)) return binding;
    binding.result ??= this.evaluate(binding.expression, binding.scope);
    return binding.result;
  }

  #call(node: Node<'call'>, scope: Scope): Result {
    const entered = this.enter(node, scope);
    if (entered instanceof Failure) return entered;
    if (!entered) return this.#apply(node.args, scope, (args) => callFunction(node.name, args, this.#lookups));
    this.#callDepth += 1;
    if (this.#callDepth > MAX_CALL_DEPTH)
      throw new LimitExceeded(`Functions call each other more than ${MAX_CALL_DEPTH} deep.`);
    const result = this.evaluate(entered.body, entered.scope);
    this.#callDepth -= 1;
    return result;
  }

  #method(node: Node<'method'>, scope: Scope): Result {
    const { object, name, args } = node;
    if (object.kind === 'name' && NAMESPACES.has(object.name) && scope.find(object.name) === undefined) {
      return this.#apply(args, scope, (values) => callFunction(`${object.name}.${name}`, values, this.#lookups));
    }
    return this.#apply([object, ...args], scope, ([receiver, ...values]) => {
      const result = callMethod(receiver, name, values);
      return result instanceof Failure && result.text?.startsWith('Unsupported') ? result.at(node.nameStart) : result;
    });
  }

  /** `&&` and `||` absorb failures: what one operand decides, no failure of another changes. */
  #combine({ operator, operands }: Node<'logical'>, scope: Scope): Result {
    const decisive = operator === '||';
    let failure: Failure | undefined;
    for (const operand of operands) {
      const value = this.evaluate(operand, scope);
      if (value === decisive) return decisive;
      if (value instanceof Failure) failure ??= value;
      else if (typeof value !== 'boolean') failure ??= notBoolean(operator, value).at(operand.start);
    }
    return failure ?? !decisive;
  }

  #choose({ condition, yes, no }: Node<'conditional'>, scope: Scope): Result {
    const value = this.evaluate(condition, scope);
    if (value instanceof Failure) return value;
    return typeof value === 'boolean' ? this.evaluate(value ? yes : no, scope) : notBoolean('?:', value);
  }

  #path({ segments }: Node<'path'>, scope: Scope): Result {
    const texts: string[] = [];
    for (const segment of segments) {
      const value = typeof segment === 'string' ? segment : this.evaluate(segment, scope);
      if (value instanceof Failure) return value;
      if (typeof value === 'string') texts.push(value);
      else if (value instanceof RulesPath) texts.push(...value.segments);
      else return wrongTypes(`$(${typeOf(value)})`, '$(string), $(path)');
    }
    return new RulesPath(texts);
  }
}

function notBoolean(operator: string, value: RulesValue): Failure {
  return wrongTypes(operator === '!' ? `!${typeOf(value)}` : `${typeOf(value)} ${operator}`, 'bool');
}
