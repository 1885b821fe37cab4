import { parseExpression } from './parse-expression.ts';
import { parsePattern } from './parse-path.ts';
import { RulesSyntaxError } from './source-text.ts';
import type {
  AccessMethod,
  AllowStatement,
  Block,
  FunctionDeclaration,
  LetStatement,
  MatchBlock,
  RulesFile,
} from './syntax.ts';
import { ACCESS_METHODS } from './syntax.ts';
import { TokenStream } from './token-stream.ts';

const METHOD_GROUPS: ReadonlyMap<string, readonly AccessMethod[]> = new Map<string, readonly AccessMethod[]>([
  ...ACCESS_METHODS.map((method): [string, AccessMethod[]] => [method, [method]]),
  ['read', ['get', 'list']],
  ['write', ['create', 'update', 'delete']],
]);

// file → ("rules_version" "=" ("'1'" | "'2'") ";")? function* "service" "cloud.firestore" block
/** Throws a `RulesSyntaxError` at the first thing that is no rules. */
export function parseRules(source: string): RulesFile {
  const tokens = new TokenStream(source);
  const version = parseVersion(tokens);
  const functions = new Map<string, FunctionDeclaration>();
  while (tokens.is('function')) declare(functions, parseFunction(tokens));
  if (tokens.is('import')) throw new RulesSyntaxError('Imports are not supported.', tokens.next);
  const service = parseService(tokens);
  if (tokens.next.kind !== 'end') throw tokens.unexpected('end of file');
  return { version: version ?? 1, isVersionGiven: version !== undefined, functions, service };
}

function parseVersion(tokens: TokenStream): 1 | 2 | undefined {
  if (!tokens.takeIf('rules_version')) return undefined;
  tokens.expect('=');
  const { next } = tokens;
  if (next.kind !== 'string' || (next.text !== '1' && next.text !== '2')) throw tokens.unexpected("'1' or '2'");
  tokens.take();
  tokens.expect(';');
  return next.text === '2' ? 2 : 1;
}

function parseService(tokens: TokenStream): Block {
  tokens.expect('service');
  const { start, text: product } = tokens.expectName();
  tokens.expect('.');
  const { text: database } = tokens.expectName();
  if (product !== 'cloud' || database !== 'firestore') {
    throw new RulesSyntaxError("The service must be 'cloud.firestore'.", tokens.spanFrom(start));
  }
  return parseBlock(tokens);
}

// block → "{" (function | match | allow)* "}"
function parseBlock(tokens: TokenStream): Block {
  const functions = new Map<string, FunctionDeclaration>();
  const allows: AllowStatement[] = [];
  const matches: MatchBlock[] = [];
  tokens.expect('{');
  while (!tokens.takeIf('}')) {
    if (tokens.is('function')) declare(functions, parseFunction(tokens));
    else if (tokens.is('match')) matches.push(parseMatch(tokens));
    else if (tokens.is('allow')) allows.push(parseAllow(tokens));
    else throw tokens.unexpected("'match', 'allow', 'function' or '}'");
  }
  return { functions, allows, matches };
}

function declare(functions: Map<string, FunctionDeclaration>, declaration: FunctionDeclaration): void {
  const { name } = declaration;
  if (functions.has(name)) throw new RulesSyntaxError(`Function '${name}' is declared twice.`, declaration);
  functions.set(name, declaration);
}

// match → "match" pattern block
function parseMatch(tokens: TokenStream): MatchBlock {
  const { start } = tokens.expect('match');
  return tokens.nested(() => {
    const pattern = parsePattern(tokens);
    const span = tokens.spanFrom(start);
    return { pattern, ...parseBlock(tokens), ...span };
  });
}

// allow → "allow" METHOD ("," METHOD)* (":" "if" expression)? ";"?
function parseAllow(tokens: TokenStream): AllowStatement {
  const { start } = tokens.expect('allow');
  const methods = new Set<AccessMethod>();
  do {
    const group = METHOD_GROUPS.get(tokens.next.text);
    if (tokens.next.kind !== 'name' || group === undefined)
      throw tokens.unexpected('a method such as read, write or get');
    tokens.take();
    for (const method of group) methods.add(method);
  } while (tokens.takeIf(','));
  let condition;
  if (tokens.takeIf(':')) {
    tokens.expect('if');
    condition = parseExpression(tokens);
  }
  const span = tokens.spanFrom(start);
  tokens.takeIf(';');
  return { methods, condition, ...span };
}

// function → "function" NAME "(" names? ")" "{" let* "return" expression ";"? "}"
function parseFunction(tokens: TokenStream): FunctionDeclaration {
  const { start } = tokens.expect('function');
  const { text: name } = tokens.expectName();
  const span = tokens.spanFrom(start);
  const parameters = tokens.list('(', ')', () => tokens.expectName().text);
  tokens.expect('{');
  const lets: LetStatement[] = [];
  while (tokens.is('let')) lets.push(parseLet(tokens));
  tokens.expect('return');
  const result = parseExpression(tokens);
  tokens.takeIf(';');
  tokens.expect('}');
  return { name, parameters, lets, result, ...span };
}

// let → "let" NAME "=" expression ";"?
function parseLet(tokens: TokenStream): LetStatement {
  const { start } = tokens.expect('let');
  const { text: name } = tokens.expectName();
  tokens.expect('=');
  const value = parseExpression(tokens);
  const span = tokens.spanFrom(start);
  tokens.takeIf(';');
  return { name, value, ...span };
}
