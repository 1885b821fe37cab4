import { parseArguments, parsePrimary } from './parse-primary.ts';
import type { ArithmeticOperator, ComparisonOperator, Expression, LogicalOperator } from './syntax.ts';
import type { TokenStream } from './token-stream.ts';

type Parse = (tokens: TokenStream) => Expression;

// expression → or ("?" expression ":" expression)?
export function parseExpression(tokens: TokenStream): Expression {
  return tokens.nested(() => {
    const condition = parseOr(tokens);
    if (!tokens.takeIf('?')) return condition;
    const yes = parseExpression(tokens);
    tokens.expect(':');
    const no = parseExpression(tokens);
    return { kind: 'conditional', condition, yes, no, ...tokens.spanFrom(condition.start) };
  });
}

// or → and ("||" and)*
const parseOr: Parse = (tokens) => parseChain(tokens, '||', parseAnd);

// and → equality ("&&" equality)*
const parseAnd: Parse = (tokens) => parseChain(tokens, '&&', parseEquality);

function parseChain(tokens: TokenStream, operator: LogicalOperator, parseOperand: Parse): Expression {
  const first = parseOperand(tokens);
  if (!tokens.is(operator)) return first;
  const operands = [first];
  while (tokens.takeIf(operator)) operands.push(parseOperand(tokens));
  return { kind: 'logical', operator, operands, ...tokens.spanFrom(first.start) };
}

// equality → membership (("==" | "!=") membership)*
const parseEquality: Parse = (tokens) => parseComparisons(tokens, ['==', '!='], parseMembership);

// membership → relation (("in" relation) | ("is" NAME))*
function parseMembership(tokens: TokenStream): Expression {
  let left = parseRelation(tokens);
  for (;;) {
    if (tokens.takeIf('in')) {
      const collection = parseRelation(tokens);
      left = { kind: 'in', item: left, collection, ...tokens.spanFrom(left.start) };
    } else if (tokens.takeIf('is')) {
      const type = tokens.expectName().text;
      left = { kind: 'is', value: left, type, ...tokens.spanFrom(left.start) };
    } else {
      return left;
    }
  }
}

// relation → sum (("<" | "<=" | ">" | ">=") sum)*
const parseRelation: Parse = (tokens) => parseComparisons(tokens, ['<', '<=', '>', '>='], parseSum);

function parseComparisons(
  tokens: TokenStream,
  operators: readonly ComparisonOperator[],
  parseOperand: Parse,
): Expression {
  let left = parseOperand(tokens);
  for (;;) {
    const operator = operators.find((candidate) => tokens.takeIf(candidate));
    if (operator === undefined) return left;
    const right = parseOperand(tokens);
    left = { kind: 'comparison', operator, left, right, ...tokens.spanFrom(left.start) };
  }
}

// sum → product (("+" | "-") product)*
const parseSum: Parse = (tokens) => parseArithmetic(tokens, ['+', '-'], parseProduct);

// product → unary (("*" | "/" | "%") unary)*
const parseProduct: Parse = (tokens) => parseArithmetic(tokens, ['*', '/', '%'], parseUnary);

function parseArithmetic(
  tokens: TokenStream,
  operators: readonly ArithmeticOperator[],
  parseOperand: Parse,
): Expression {
  let left = parseOperand(tokens);
  for (;;) {
    const operator = operators.find((candidate) => tokens.takeIf(candidate));
    if (operator === undefined) return left;
    const right = parseOperand(tokens);
    left = { kind: 'arithmetic', operator, left, right, ...tokens.spanFrom(left.start) };
  }
}

// unary → ("!" | "-") unary | postfix
function parseUnary(tokens: TokenStream): Expression {
  return tokens.nested(() => {
    const { start } = tokens.next;
    if (tokens.takeIf('!')) {
      const operand = parseUnary(tokens);
      return { kind: 'not', operand, ...tokens.spanFrom(start) };
    }
    if (tokens.takeIf('-')) return parseNegative(tokens, start);
    return parsePostfix(tokens);
  });
}

function parseNegative(tokens: TokenStream, start: number): Expression {
  const operand = parseUnary(tokens);
  // −2⁶³ is an int although 2⁶³ is not.
  if (operand.kind === 'literal' && typeof operand.value === 'bigint' && operand.value > 0n) {
    return { kind: 'literal', value: -operand.value, ...tokens.spanFrom(start) };
  }
  return { kind: 'negate', operand, ...tokens.spanFrom(start) };
}

// postfix → primary ("." NAME arguments? | "[" expression (":" expression)? "]")*
function parsePostfix(tokens: TokenStream): Expression {
  let object = parsePrimary(tokens, parseExpression);
  for (;;) {
    if (tokens.takeIf('.')) object = parseMember(tokens, object);
    else if (tokens.takeIf('[')) object = parseIndex(tokens, object);
    else return object;
  }
}

function parseMember(tokens: TokenStream, object: Expression): Expression {
  const { text: name, start: nameStart } = tokens.expectName();
  if (!tokens.is('(')) return { kind: 'member', object, name, ...tokens.spanFrom(object.start) };
  const args = parseArguments(tokens, parseExpression);
  return { kind: 'method', object, name, nameStart, args, ...tokens.spanFrom(object.start) };
}

function parseIndex(tokens: TokenStream, object: Expression): Expression {
  const index = parseExpression(tokens);
  if (!tokens.takeIf(':')) {
    tokens.expect(']');
    return { kind: 'index', object, index, ...tokens.spanFrom(object.start) };
  }
  const to = parseExpression(tokens);
  tokens.expect(']');
  return { kind: 'slice', object, from: index, to, ...tokens.spanFrom(object.start) };
}
