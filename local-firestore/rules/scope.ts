import type { Expression, FunctionDeclaration } from './syntax.ts';
import type { Result } from './values.ts';

/** A `let`, evaluated where it is first used. */
export class Deferred {
  readonly expression: Expression;
  readonly scope: Scope;
  result: Result | undefined;

  constructor(expression: Expression, scope: Scope) {
    this.expression = expression;
    this.scope = scope;
  }
}

export type Binding = Result | Deferred;
type Functions = ReadonlyMap<string, FunctionDeclaration>;

const NO_FUNCTIONS: Functions = new Map();

/** Names of one block or call, within those of the blocks around it. */
export class Scope {
  readonly #bindings: ReadonlyMap<string, Binding>;
  readonly #parent: Scope | undefined;
  readonly #functions: Functions;

  constructor(bindings: ReadonlyMap<string, Binding>, parent?: Scope, functions: Functions = NO_FUNCTIONS) {
    this.#bindings = bindings;
    this.#parent = parent;
    this.#functions = functions;
  }

  find(name: string): Binding | undefined {
    const own = this.#bindings.get(name);
    return own === undefined ? this.#parent?.find(name) : own;
  }

  /** The function with the scope it was declared in, whose names it sees. */
  findFunction(name: string): { readonly declaration: FunctionDeclaration; readonly scope: Scope } | undefined {
    const declaration = this.#functions.get(name);
    return declaration ? { declaration, scope: this } : this.#parent?.findFunction(name);
  }

  /** The scope in which a call of `declaration`, declared here, runs. */
  forCall(declaration: FunctionDeclaration, args: readonly Result[]): Scope {
    const bindings = new Map<string, Binding>();
    const scope = new Scope(bindings, this);
    for (const [index, parameter] of declaration.parameters.entries()) bindings.set(parameter, args[index] ?? null);
    for (const statement of declaration.lets) bindings.set(statement.name, new Deferred(statement.value, scope));
    return scope;
  }
}
