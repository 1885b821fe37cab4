import { checkPatterns } from './check-patterns.ts';
import { FUNCTIONS, LOOKUPS, METHOD_NAMES, NAMESPACES } from './library/library.ts';
import { MAX_CHAIN_TERMS, MAX_LETS, MAX_PARAMETERS } from './limits.ts';
import type { RulesIssue, SourceText } from './source-text.ts';
import type { Block, Expression, FunctionDeclaration, MatchBlock, RulesFile, Span } from './syntax.ts';
import { TYPE_NAMES } from './types.ts';
import { childrenOf } from './walk.ts';

/** Names that an expression may use, known before any request. */
interface Visible {
  readonly names: ReadonlySet<string>;
  /** Lets that follow, which must not be used yet. */
  readonly later: ReadonlySet<string>;
  readonly functions: ReadonlyMap<string, FunctionDeclaration>;
}

/** Everything wrong that shows without a request: errors forbid loading, warnings will fail when evaluated. */
export function checkRules(file: RulesFile, source: SourceText): RulesIssue[] {
  return new Checker(file, source).check();
}

class Checker {
  readonly #file: RulesFile;
  readonly #source: SourceText;
  readonly #issues: RulesIssue[] = [];
  readonly #calls = new Map<FunctionDeclaration, Set<FunctionDeclaration>>();

  constructor(file: RulesFile, source: SourceText) {
    this.#file = file;
    this.#source = source;
  }

  check(): RulesIssue[] {
    const { version, isVersionGiven, functions, service } = this.#file;
    if (!isVersionGiven)
      this.#report('WARNING', "Missing rules_version: rules are read as version '1'.", { start: 0, end: 0 });
    const globals: Visible = { names: new Set(['request', 'resource']), later: new Set(), functions };
    for (const declaration of functions.values()) this.#checkFunction(declaration, globals);
    checkPatterns(service, version, (description, span) => this.#report('ERROR', description, span));
    this.#checkBlock(service, globals, []);
    this.#checkRecursion();
    return this.#issues;
  }

  #checkBlock(block: Block, outer: Visible, captured: readonly string[]): void {
    const visible: Visible = {
      names: new Set([...outer.names, ...captured]),
      later: outer.later,
      functions: new Map([...outer.functions, ...block.functions]),
    };
    for (const declaration of block.functions.values()) this.#checkFunction(declaration, visible);
    for (const { condition } of block.allows) if (condition) this.#checkExpression(condition, visible, undefined);
    for (const match of block.matches) this.#checkBlock(match, visible, namesIn(match));
  }

  #checkFunction(declaration: FunctionDeclaration, outer: Visible): void {
    const { name, parameters, lets, result } = declaration;
    if (parameters.length > MAX_PARAMETERS)
      this.#report('ERROR', `Function '${name}' takes more than ${MAX_PARAMETERS} arguments.`, declaration);
    if (lets.length > MAX_LETS)
      this.#report('ERROR', `Function '${name}' has more than ${MAX_LETS} let bindings.`, declaration);
    this.#calls.set(declaration, new Set());
    const names = new Set([...outer.names, ...parameters]);
    const later = new Set(lets.map((statement) => statement.name));
    for (const statement of lets) {
      this.#checkExpression(statement.value, { names, later, functions: outer.functions }, declaration);
      names.add(statement.name);
      later.delete(statement.name);
    }
    this.#checkExpression(result, { names, later, functions: outer.functions }, declaration);
  }

  #checkExpression(node: Expression, visible: Visible, within: FunctionDeclaration | undefined): void {
    if (node.kind === 'name') this.#checkName(node.name, node, visible);
    if (node.kind === 'call') this.#checkCall(node, visible, within);
    if (node.kind === 'is' && !TYPE_NAMES.has(node.type))
      this.#report('ERROR', `Invalid type name: ${node.type}.`, node);
    if (node.kind === 'logical' && node.operands.length > MAX_CHAIN_TERMS) {
      this.#report('ERROR', `More than ${MAX_CHAIN_TERMS} terms joined by ${node.operator}.`, node);
    }
    if (node.kind === 'method' && this.#checkMethod(node, visible)) {
      for (const argument of node.args) this.#checkExpression(argument, visible, within);
      return;
    }
    for (const child of childrenOf(node)) this.#checkExpression(child, visible, within);
  }

  #checkName(name: string, span: Span, { names, later }: Visible): void {
    if (later.has(name)) this.#report('ERROR', `'${name}' is used before its let.`, span);
    else if (!names.has(name)) this.#report('WARNING', `Invalid variable name: ${name}.`, span);
  }

  #checkCall(
    node: Extract<Expression, { kind: 'call' }>,
    { functions }: Visible,
    within: FunctionDeclaration | undefined,
  ): void {
    const { name, args } = node;
    const declaration = functions.get(name);
    if (declaration) {
      if (within) this.#calls.get(within)?.add(declaration);
      const expected = declaration.parameters.length;
      if (args.length !== expected)
        this.#report('ERROR', `Function '${name}' takes ${expected} arguments, not ${args.length}.`, node);
    } else if (!FUNCTIONS.has(name) && !LOOKUPS.has(name) && name !== 'debug') {
      this.#report('WARNING', `Invalid function name: ${name}.`, node);
    }
  }

  /** Whether the call is of a namespace's function, `math.abs(…)`. */
  #checkMethod({ object, name, nameStart }: Extract<Expression, { kind: 'method' }>, { names }: Visible): boolean {
    const span = { start: nameStart, end: nameStart + name.length };
    const isNamespaced = object.kind === 'name' && NAMESPACES.has(object.name) && !names.has(object.name);
    const isKnown = isNamespaced ? FUNCTIONS.has(`${object.name}.${name}`) : METHOD_NAMES.has(name);
    if (!isKnown) this.#report('WARNING', `Invalid function name: ${name}.`, span);
    return isNamespaced;
  }

  #checkRecursion(): void {
    for (const declaration of this.#calls.keys()) {
      if (this.#reaches(declaration, declaration, new Set())) {
        this.#report('ERROR', `Recursive call: function '${declaration.name}' calls itself.`, declaration);
      }
    }
  }

  #reaches(from: FunctionDeclaration, wanted: FunctionDeclaration, seen: Set<FunctionDeclaration>): boolean {
    for (const called of this.#calls.get(from) ?? []) {
      if (called === wanted) return true;
      if (seen.has(called)) continue;
      seen.add(called);
      if (this.#reaches(called, wanted, seen)) return true;
    }
    return false;
  }

  #report(severity: RulesIssue['severity'], description: string, span: Span): void {
    this.#issues.push(this.#source.issue(severity, description, span));
  }
}

function namesIn({ pattern }: MatchBlock): string[] {
  return pattern.flatMap((segment) => (segment.kind === 'literal' ? [] : [segment.name]));
}
