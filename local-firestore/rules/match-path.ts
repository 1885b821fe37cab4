import { Scope } from './scope.ts';
import type {
  AccessMethod,
  AllowStatement,
  FunctionDeclaration,
  MatchBlock,
  PatternSegment,
  RulesFile,
} from './syntax.ts';
import type { Result } from './values.ts';
import { Failure, RulesPath } from './values.ts';

/** A query does not tell everything of the paths it covers. */
export const UNKNOWN_SEGMENT: unique symbol = Symbol('one unknown segment');
/** Any number of segments, none included. */
export const ANY_DEPTH: unique symbol = Symbol('any depth');
export type TargetSegment = string | typeof UNKNOWN_SEGMENT | typeof ANY_DEPTH;

type Captures = Map<string, Result>;
type Functions = ReadonlyMap<string, FunctionDeclaration>;

interface PlacedSegment {
  readonly segment: PatternSegment;
  /** Which of the nested matches it belongs to, the outermost being 0. */
  readonly level: number;
}

interface Route {
  readonly segments: readonly PlacedSegment[];
  /** Of the paths it covers; undefined where a recursive wildcard leaves that open. */
  readonly length: number | undefined;
  /** Functions per nested match. */
  readonly functions: readonly Functions[];
  readonly allows: readonly AllowStatement[];
}

/** An allow statement that covers the path, with the captures in scope. */
export interface Candidate {
  readonly statement: AllowStatement;
  readonly scope: Scope;
}

/** Every match of the rules with its full path: what covers a document is looked for in one list. */
export class PathMatcher {
  readonly #isVersion1: boolean;
  readonly #outer: readonly Functions[];
  readonly #routes: Readonly<Record<AccessMethod, readonly Route[]>>;

  constructor(file: RulesFile) {
    this.#isVersion1 = file.version === 1;
    this.#outer = [file.functions, file.service.functions];
    const routes = file.service.matches.flatMap((match) => [...routesOf(match, [], [])]);
    const allowing = (method: AccessMethod): Route[] =>
      routes
        .map((route) => ({ ...route, allows: route.allows.filter((statement) => statement.methods.has(method)) }))
        .filter((route) => route.allows.length > 0);
    this.#routes = {
      get: allowing('get'),
      list: allowing('list'),
      create: allowing('create'),
      update: allowing('update'),
      delete: allowing('delete'),
    };
  }

  /** Statements for `method` that cover all of `target`; `globals` are `request` and `resource`. */
  candidates(
    method: AccessMethod,
    target: readonly TargetSegment[],
    globals: ReadonlyMap<string, Result>,
  ): Candidate[] {
    return this.#routes[method].flatMap((route) => {
      if (route.length !== undefined && route.length !== target.length) return [];
      const captures = route.functions.map((): Captures => new Map());
      if (!this.#covers(route.segments, 0, target, 0, captures)) return [];
      const scope = this.#scopeOf(route, captures, globals);
      return route.allows.map((statement) => ({ statement, scope }));
    });
  }

  #scopeOf(route: Route, captures: readonly Captures[], globals: ReadonlyMap<string, Result>): Scope {
    let scope = new Scope(globals);
    for (const functions of this.#outer) scope = new Scope(new Map(), scope, functions);
    for (const [level, functions] of route.functions.entries())
      scope = new Scope(captures[level] ?? new Map(), scope, functions);
    return scope;
  }

  #covers(
    pattern: readonly PlacedSegment[],
    from: number,
    target: readonly TargetSegment[],
    at: number,
    captures: readonly Captures[],
  ): boolean {
    const placed = pattern[from];
    if (!placed) return at === target.length;
    const { segment, level } = placed;
    if (segment.kind === 'recursive') return this.#coversRun(pattern, from, target, at, captures);
    const next = target[at];
    if (next === undefined || next === ANY_DEPTH) return false;
    if (segment.kind === 'literal' && segment.text !== next) return false;
    if (segment.kind === 'capture')
      captures[level]?.set(segment.name, next === UNKNOWN_SEGMENT ? unbound(segment.name) : next);
    return this.#covers(pattern, from + 1, target, at + 1, captures);
  }

  #coversRun(
    pattern: readonly PlacedSegment[],
    from: number,
    target: readonly TargetSegment[],
    at: number,
    captures: readonly Captures[],
  ): boolean {
    const placed = pattern[from];
    if (!placed || placed.segment.kind !== 'recursive') return false;
    for (let end = this.#isVersion1 ? at + 1 : at; end <= target.length; end += 1) {
      if (!this.#covers(pattern, from + 1, target, end, captures)) continue;
      captures[placed.level]?.set(placed.segment.name, runOf(target.slice(at, end), placed.segment.name));
      return true;
    }
    return false;
  }
}

function* routesOf(
  match: MatchBlock,
  outer: readonly PlacedSegment[],
  functions: readonly Functions[],
): Iterable<Route> {
  const level = functions.length;
  const segments = [...outer, ...match.pattern.map((segment) => ({ segment, level }))];
  const inner = [...functions, match.functions];
  const length = segments.some(({ segment }) => segment.kind === 'recursive') ? undefined : segments.length;
  if (match.allows.length > 0) yield { segments, length, functions: inner, allows: match.allows };
  for (const nested of match.matches) yield* routesOf(nested, segments, inner);
}

function runOf(run: readonly TargetSegment[], name: string): Result {
  const known = run.filter((segment) => typeof segment === 'string');
  return known.length === run.length ? new RulesPath(known) : unbound(name);
}

function unbound(name: string): Failure {
  return new Failure(undefined, `a query does not tell '${name}'`);
}
