import { RulesSyntaxError } from './source-text.ts';
import type { Expression, PatternSegment } from './syntax.ts';
import type { TokenStream } from './token-stream.ts';

// pattern → ("/" (LITERAL | "{" NAME "}" | "{" NAME "=**" "}"))+
export function parsePattern(tokens: TokenStream): PatternSegment[] {
  const segments: PatternSegment[] = [];
  tokens.expect('/');
  do {
    segments.push(parsePatternSegment(tokens));
  } while (tokens.touches('/') && tokens.takeIf('/'));
  return segments;
}

function parsePatternSegment(tokens: TokenStream): PatternSegment {
  const text = tokens.takePathSegment('pattern');
  if (text !== undefined) return { kind: 'literal', text };
  if (!tokens.touches('{')) throw tokens.unexpected('a path segment');
  tokens.expect('{');
  const name = tokens.expectName().text;
  const kind = tokens.takeIf('=**') ? 'recursive' : 'capture';
  tokens.expect('}');
  return { kind, name };
}

// path → ("/" (LITERAL | "$(" expression ")"))+
export function parsePathLiteral(
  tokens: TokenStream,
  parseExpression: (tokens: TokenStream) => Expression,
): Expression {
  const { start } = tokens.expect('/');
  const segments: (string | Expression)[] = [];
  do {
    const text = tokens.takePathSegment('expression');
    segments.push(text ?? parseBoundSegment(tokens, parseExpression));
  } while (tokens.touches('/') && tokens.takeIf('/'));
  if (tokens.touches('$(') || tokens.touches('{')) {
    throw new RulesSyntaxError('A path segment is either literal text or one $(…).', tokens.next);
  }
  return { kind: 'path', segments, ...tokens.spanFrom(start) };
}

function parseBoundSegment(tokens: TokenStream, parseExpression: (tokens: TokenStream) => Expression): Expression {
  if (!tokens.touches('$(')) throw tokens.unexpected('a path segment or $(…)');
  tokens.expect('$');
  tokens.expect('(');
  const segment = parseExpression(tokens);
  tokens.expect(')');
  return segment;
}
