import { StatusError } from '../status.ts';
import type { Trace } from './evaluate.ts';
import { Evaluator } from './evaluate.ts';
import { Explainer } from './explain.ts';
import { wrongTypes } from './library/member.ts';
import { MAX_EXPRESSIONS } from './limits.ts';
import type { Lookups } from './lookups.ts';
import { LimitExceeded } from './lookups.ts';
import type { Candidate, PathMatcher, TargetSegment } from './match-path.ts';
import type { SourceText } from './source-text.ts';
import type { AccessMethod } from './syntax.ts';
import type { Result, RulesMap } from './values.ts';
import { Failure, typeOf } from './values.ts';

/** What production says of every denial. */
const UNEXPLAINED = 'Missing or insufficient permissions.';

export interface JudgeOptions {
  /** Whether denials tell the rule and the values it saw. */
  readonly explain: boolean;
  readonly trace?: Trace | undefined;
}

/** One decision to take: a read, one write of a commit, one way of a query. */
export interface Question {
  readonly method: AccessMethod;
  readonly target: readonly TargetSegment[];
  readonly request: RulesMap;
  readonly resource: RulesMap | null;
  readonly lookups: Lookups;
}

interface Denied {
  readonly candidate: Candidate;
  readonly result: Result | LimitExceeded;
}

/** Asks the statements that cover a path; one that is true allows. */
export class Judge {
  readonly #matcher: PathMatcher;
  readonly #source: SourceText;
  readonly #explain: boolean;
  readonly #trace: Trace | undefined;

  constructor(matcher: PathMatcher, source: SourceText, { explain, trace }: JudgeOptions) {
    this.#matcher = matcher;
    this.#source = source;
    this.#explain = explain;
    this.#trace = trace;
  }

  /** Throws PERMISSION_DENIED unless a statement allows. */
  decide(question: Question): void {
    const globals = new Map([
      ['request', question.request],
      ['resource', question.resource],
    ]);
    const candidates = this.#matcher.candidates(question.method, question.target, globals);
    const evaluator = new Evaluator(question.lookups, MAX_EXPRESSIONS, this.#trace);
    const denied: Denied[] = [];
    for (const candidate of candidates) {
      const result = judgeStatement(candidate, evaluator);
      if (result === true) return;
      denied.push({ candidate, result });
      if (result instanceof LimitExceeded) break;
    }
    throw new StatusError('PERMISSION_DENIED', this.#explain ? this.#message(question, denied) : UNEXPLAINED);
  }

  #message(question: Question, denied: readonly Denied[]): string {
    const { method, target, lookups } = question;
    const path = target
      .map((segment) => (typeof segment === 'string' ? segment : '*'))
      .slice(3)
      .join('/');
    if (denied.length === 0) return `\nNo matching allow statements\n  ${method} ${path}`;
    const reasons = denied.map(({ candidate, result }) => this.#reason(method, candidate, result));
    const explainer = new Explainer(this.#source, lookups);
    for (const { candidate, result } of denied) {
      const { condition } = candidate.statement;
      if (condition && condition.kind !== 'literal' && !(result instanceof LimitExceeded))
        explainer.explain(condition, candidate.scope);
    }
    return [`\n${reasons.join(', ')}`, `  ${method} ${path}`, ...explainer.lines].join('\n');
  }

  /** In the emulator's words. */
  #reason(method: AccessMethod, { statement }: Candidate, result: Denied['result']): string {
    const place = `for '${method}' @ L${this.#source.position(statement.start).line}`;
    if (result instanceof LimitExceeded) return `${result.message} ${place}`;
    if (!(result instanceof Failure)) return `false ${place}`;
    if (result.text !== undefined) return `${result.text} ${place}`;
    const { line, column } = this.#source.position(result.offset ?? statement.start);
    return `evaluation error at L${line}:${column} ${place}`;
  }
}

function judgeStatement({ statement: { condition }, scope }: Candidate, evaluator: Evaluator): Denied['result'] {
  if (!condition) return true;
  try {
    const result = evaluator.evaluate(condition, scope);
    return typeof result === 'boolean' || result instanceof Failure
      ? result
      : wrongTypes(typeOf(result), 'bool').at(condition.start);
  } catch (error) {
    if (error instanceof LimitExceeded) return error;
    throw error;
  }
}
