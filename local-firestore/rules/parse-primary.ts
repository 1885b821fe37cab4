import { parsePathLiteral } from './parse-path.ts';
import { RulesSyntaxError } from './source-text.ts';
import type { Expression, MapEntry } from './syntax.ts';
import type { TokenStream } from './token-stream.ts';

type Parse = (tokens: TokenStream) => Expression;

const CONSTANTS: ReadonlyMap<string, null | boolean> = new Map([
  ['null', null],
  ['true', true],
  ['false', false],
]);
const RESERVED = new Set(['in', 'is', 'let', 'return', 'function', 'match', 'allow', 'if']);
const LARGEST_NEGATED = 2n ** 63n;

// primary → literal | NAME arguments? | "(" expression ")" | list | map | path
export function parsePrimary(tokens: TokenStream, parseExpression: Parse): Expression {
  if (tokens.is('/')) return parsePathLiteral(tokens, parseExpression);
  if (tokens.is('(')) return parseParenthesised(tokens, parseExpression);
  if (tokens.is('[')) return parseList(tokens, parseExpression);
  if (tokens.is('{')) return parseMap(tokens, parseExpression);
  if (tokens.next.kind === 'name' && !RESERVED.has(tokens.next.text)) return parseName(tokens, parseExpression);
  return parseLiteral(tokens);
}

function parseParenthesised(tokens: TokenStream, parseExpression: Parse): Expression {
  const { start } = tokens.expect('(');
  const inner = parseExpression(tokens);
  tokens.expect(')');
  return { ...inner, ...tokens.spanFrom(start) };
}

function parseName(tokens: TokenStream, parseExpression: Parse): Expression {
  const { text: name, start } = tokens.take();
  const constant = CONSTANTS.get(name);
  if (constant !== undefined) return { kind: 'literal', value: constant, ...tokens.spanFrom(start) };
  if (!tokens.is('(')) return { kind: 'name', name, ...tokens.spanFrom(start) };
  const args = parseArguments(tokens, parseExpression);
  return { kind: 'call', name, args, ...tokens.spanFrom(start) };
}

function parseLiteral(tokens: TokenStream): Expression {
  const token = tokens.next;
  const { start, end } = token;
  switch (token.kind) {
    case 'string':
      tokens.take();
      if (token.isBytes) return { kind: 'bytes', value: new TextEncoder().encode(token.text), start, end };
      return { kind: 'literal', value: token.text, start, end };
    case 'int':
      tokens.take();
      if (token.value > LARGEST_NEGATED) throw new RulesSyntaxError(`The int ${token.text} is out of range.`, token);
      return { kind: 'literal', value: token.value, start, end };
    case 'float':
      tokens.take();
      return { kind: 'literal', value: token.value, start, end };
    default:
      throw tokens.unexpected('an expression');
  }
}

// list → "[" (expression ("," expression)*)? "]"
function parseList(tokens: TokenStream, parseExpression: Parse): Expression {
  const { start } = tokens.next;
  const items = tokens.list('[', ']', () => parseExpression(tokens));
  return { kind: 'list', items, ...tokens.spanFrom(start) };
}

// map → "{" (entry ("," entry)*)? "}"
function parseMap(tokens: TokenStream, parseExpression: Parse): Expression {
  const { start } = tokens.next;
  const entries = tokens.list('{', '}', () => parseEntry(tokens, parseExpression));
  return { kind: 'map', entries, ...tokens.spanFrom(start) };
}

// entry → (STRING | NAME) ":" expression
function parseEntry(tokens: TokenStream, parseExpression: Parse): MapEntry {
  const key = tokens.next.kind === 'string' ? tokens.take().text : tokens.expectName().text;
  tokens.expect(':');
  return { key, value: parseExpression(tokens) };
}

// arguments → "(" (expression ("," expression)*)? ")"
export function parseArguments(tokens: TokenStream, parseExpression: Parse): Expression[] {
  return tokens.list('(', ')', () => parseExpression(tokens));
}
