/** Offsets into the source, in UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type ComparisonOperator = '==' | '!=' | '<' | '<=' | '>' | '>=';
export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%';
export type LogicalOperator = '&&' | '||';

export type Expression = Span &
  (
    | { readonly kind: 'literal'; readonly value: null | boolean | bigint | number | string }
    | { readonly kind: 'bytes'; readonly value: Uint8Array }
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'member'; readonly object: Expression; readonly name: string }
    | { readonly kind: 'index'; readonly object: Expression; readonly index: Expression }
    | { readonly kind: 'slice'; readonly object: Expression; readonly from: Expression; readonly to: Expression }
    | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
    | MethodCall
    | { readonly kind: 'not'; readonly operand: Expression }
    | { readonly kind: 'negate'; readonly operand: Expression }
    | {
        readonly kind: 'arithmetic';
        readonly operator: ArithmeticOperator;
        readonly left: Expression;
        readonly right: Expression;
      }
    | {
        readonly kind: 'comparison';
        readonly operator: ComparisonOperator;
        readonly left: Expression;
        readonly right: Expression;
      }
    | { readonly kind: 'in'; readonly item: Expression; readonly collection: Expression }
    | { readonly kind: 'is'; readonly value: Expression; readonly type: string }
    | { readonly kind: 'logical'; readonly operator: LogicalOperator; readonly operands: readonly Expression[] }
    | {
        readonly kind: 'conditional';
        readonly condition: Expression;
        readonly yes: Expression;
        readonly no: Expression;
      }
    | { readonly kind: 'list'; readonly items: readonly Expression[] }
    | { readonly kind: 'map'; readonly entries: readonly MapEntry[] }
    | { readonly kind: 'path'; readonly segments: readonly (string | Expression)[] }
  );

/** `nameStart` is where the method's name begins. */
export interface MethodCall {
  readonly kind: 'method';
  readonly object: Expression;
  readonly name: string;
  readonly nameStart: number;
  readonly args: readonly Expression[];
}

export interface MapEntry {
  readonly key: string;
  readonly value: Expression;
}

export interface LetStatement extends Span {
  readonly name: string;
  readonly value: Expression;
}

export interface FunctionDeclaration extends Span {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly lets: readonly LetStatement[];
  readonly result: Expression;
}

export const ACCESS_METHODS = ['get', 'list', 'create', 'update', 'delete'] as const;
export type AccessMethod = (typeof ACCESS_METHODS)[number];

export interface AllowStatement extends Span {
  readonly methods: ReadonlySet<AccessMethod>;
  /** Undefined allows without a condition. */
  readonly condition: Expression | undefined;
}

export type PatternSegment =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'capture'; readonly name: string }
  | { readonly kind: 'recursive'; readonly name: string };

/** A brace-delimited body: what it declares is visible in it and in the blocks within. */
export interface Block {
  readonly functions: ReadonlyMap<string, FunctionDeclaration>;
  readonly allows: readonly AllowStatement[];
  readonly matches: readonly MatchBlock[];
}

export interface MatchBlock extends Block, Span {
  readonly pattern: readonly PatternSegment[];
}

export interface RulesFile {
  readonly version: 1 | 2;
  readonly isVersionGiven: boolean;
  readonly functions: ReadonlyMap<string, FunctionDeclaration>;
  readonly service: Block;
}
