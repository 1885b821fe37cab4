import { Evaluator } from './evaluate.ts';
import { MAX_EXPLANATION_LINES, MAX_SHOWN_SOURCE } from './limits.ts';
import type { Lookups } from './lookups.ts';
import { LimitExceeded } from './lookups.ts';
import type { Scope } from './scope.ts';
import { Deferred } from './scope.ts';
import { shorten, showValue } from './show-value.ts';
import type { SourceText } from './source-text.ts';
import type { Expression } from './syntax.ts';
import type { Result } from './values.ts';
import { Failure, typeOf } from './values.ts';
import { childrenOf } from './walk.ts';

/** Tells which sub-conditions made a denial, by evaluating once more what was not true. */
export class Explainer {
  readonly #source: SourceText;
  readonly #evaluator: Evaluator;
  readonly #lines: string[] = [];

  constructor(source: SourceText, lookups: Lookups) {
    this.#source = source;
    this.#evaluator = new Evaluator(lookups, Number.MAX_SAFE_INTEGER);
  }

  get lines(): readonly string[] {
    return this.#lines;
  }

  /** Adds lines for why `condition` is not true. */
  explain(condition: Expression, scope: Scope): void {
    try {
      this.#explain(condition, scope, true);
    } catch (error) {
      if (!(error instanceof LimitExceeded)) throw error;
      this.#add(condition, error.message);
    }
  }

  /** Why `node`, which is not `wanted`, is what it is. */
  #explain(node: Expression, scope: Scope, wanted: boolean): void {
    const result = this.#evaluator.evaluate(node, scope);
    if (result === wanted || this.#lines.length >= MAX_EXPLANATION_LINES) return;
    if (!this.#explainWithin(node, scope, wanted, result)) this.#addLeaf(node, scope, wanted, result);
  }

  /** Explains by a part of `node`; false if no part says more. */
  #explainWithin(node: Expression, scope: Scope, wanted: boolean, result: Result): boolean {
    switch (node.kind) {
      case 'not':
        this.#explain(node.operand, scope, !wanted);
        return true;
      case 'logical':
        this.#explainOperands(node.operands, scope, wanted, result, (node.operator === '&&') === wanted);
        return true;
      case 'conditional':
        return this.#explainChoice(node, scope, wanted);
      case 'call':
        return this.#explainCall(node, scope, wanted) || this.#explainFailingPart(node, scope, result);
      case 'name':
        return this.#explainLet(node.name, scope, wanted);
      default:
        return this.#explainFailingPart(node, scope, result);
    }
  }

  #explainOperands(
    operands: readonly Expression[],
    scope: Scope,
    wanted: boolean,
    result: Result,
    oneIsEnough: boolean,
  ): void {
    const guilty = operands.filter((operand) => {
      const value = this.#evaluator.evaluate(operand, scope);
      return result instanceof Failure && oneIsEnough ? typeof value !== 'boolean' : value !== wanted;
    });
    for (const operand of oneIsEnough ? guilty.slice(0, 1) : guilty) this.#explain(operand, scope, wanted);
  }

  #explainChoice(node: Extract<Expression, { kind: 'conditional' }>, scope: Scope, wanted: boolean): boolean {
    const condition = this.#evaluator.evaluate(node.condition, scope);
    const chosen = condition === true ? node.yes : node.no;
    if (typeof condition !== 'boolean') this.#explain(node.condition, scope, true);
    else if (chosen.kind === 'literal') this.#explain(node.condition, scope, !condition);
    else this.#explain(chosen, scope, wanted);
    return true;
  }

  #explainCall(node: Extract<Expression, { kind: 'call' }>, scope: Scope, wanted: boolean): boolean {
    const entered = this.#evaluator.enter(node, scope);
    if (!entered || entered instanceof Failure) return false;
    this.#explain(entered.body, entered.scope, wanted);
    return true;
  }

  #explainLet(name: string, scope: Scope, wanted: boolean): boolean {
    const binding = scope.find(name);
    if (!(binding instanceof Deferred)) return false;
    this.#explain(binding.expression, binding.scope, wanted);
    return true;
  }

  #explainFailingPart(node: Expression, scope: Scope, result: Result): boolean {
    if (!(result instanceof Failure) || this.#isNamespaced(node, scope)) return false;
    const failing = childrenOf(node).find((child) => this.#evaluator.evaluate(child, scope) instanceof Failure);
    if (failing) this.#explain(failing, scope, true);
    return failing !== undefined;
  }

  #isNamespaced(node: Expression, scope: Scope): boolean {
    return node.kind === 'method' && node.object.kind === 'name' && scope.find(node.object.name) === undefined;
  }

  #addLeaf(node: Expression, scope: Scope, wanted: boolean, result: Result): void {
    const notes = [...this.#valuesSeen(node, scope), ...(wanted ? [] : ['must not be true'])];
    if (result instanceof Failure) notes.push(result.hint ?? result.text ?? 'error');
    else if (typeof result !== 'boolean') notes.push(`${typeOf(result)}, not bool`);
    this.#add(node, notes.join(', '));
  }

  #valuesSeen(node: Expression, scope: Scope): string[] {
    const see = (label: string, part: Expression): string =>
      `${label}${showValue(this.#evaluator.evaluate(part, scope))}`;
    switch (node.kind) {
      case 'comparison':
      case 'arithmetic':
        return [see('left ', node.left), see('right ', node.right)];
      case 'in':
        return [see('item ', node.item), see('in ', node.collection)];
      case 'is':
        return [see('value ', node.value)];
      case 'method':
        return this.#isNamespaced(node, scope)
          ? []
          : [see('of ', node.object), ...node.args.map((argument) => see('with ', argument))];
      case 'call':
        return node.args.map((argument) => see('with ', argument));
      case 'index':
        return [see('in ', node.object), see('at ', node.index)];
      default:
        return [];
    }
  }

  #add(node: Expression, note: string): void {
    const { line, column } = this.#source.position(node.start);
    const text = shorten(this.#source.text.slice(node.start, node.end), MAX_SHOWN_SOURCE);
    this.#lines.push(`  L${line}:${column}  ${text}${note === '' ? '' : `   (${note})`}`);
  }
}
