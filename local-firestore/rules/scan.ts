import { RulesSyntaxError } from './source-text.ts';
import type { Span } from './syntax.ts';

export type Token = Span &
  (
    | { readonly kind: 'name' | 'symbol' | 'end'; readonly text: string }
    | { readonly kind: 'string'; readonly text: string; readonly isBytes: boolean }
    | { readonly kind: 'int'; readonly text: string; readonly value: bigint }
    | { readonly kind: 'float'; readonly text: string; readonly value: number }
  );

const BLANK = /(?:\s|\/\/[^\n]*|\/\*[^]*?\*\/)*/y;
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const NUMBER = /\d+(\.\d+)?([eE][+-]?\d+)?/y;
const STRING = /(b?)(?:'((?:[^'\\\n]|\\[^\n])*)'|"((?:[^"\\\n]|\\[^\n])*)")/y;
const SYMBOL = /&&|\|\||==|!=|<=|>=|=\*\*|[{}()[\],;:.?=<>+\-*/%!$]/y;
// A dot ends a segment in an expression, where a method may follow.
const PATH_SEGMENT = /\(default\)|[\p{L}\p{N}_~%@-]+/uy;
const PATTERN_SEGMENT = /\(default\)|[\p{L}\p{N}_.~%@-]+/uy;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

/** Offset of the next token at or after `offset`. */
export function skipBlank(text: string, offset: number): number {
  const after = offset + (matchAt(BLANK, text, offset)?.[0].length ?? 0);
  if (text.startsWith('/*', after))
    throw new RulesSyntaxError('Unterminated comment.', { start: after, end: after + 2 });
  return after;
}

/** The token that begins at or after `offset`. */
export function scanToken(text: string, offset: number): Token {
  const start = skipBlank(text, offset);
  if (start >= text.length) return { kind: 'end', text: '', start, end: start };
  return scanString(text, start) ?? scanNumber(text, start) ?? scanWord(text, start);
}

function scanWord(text: string, start: number): Token {
  const name = matchAt(NAME, text, start)?.[0];
  if (name !== undefined) return { kind: 'name', text: name, start, end: start + name.length };
  const symbol = matchAt(SYMBOL, text, start)?.[0];
  if (symbol !== undefined) return { kind: 'symbol', text: symbol, start, end: start + symbol.length };
  throw new RulesSyntaxError(`Unexpected '${String.fromCodePoint(text.codePointAt(start) ?? 0)}'.`, {
    start,
    end: start + 1,
  });
}

function scanNumber(text: string, start: number): Token | undefined {
  const match = matchAt(NUMBER, text, start);
  if (!match) return undefined;
  const end = start + match[0].length;
  if (matchAt(NAME, text, end))
    throw new RulesSyntaxError('A number must not run into a name.', { start, end: end + 1 });
  const isFloat = match[1] !== undefined || match[2] !== undefined;
  return isFloat
    ? { kind: 'float', text: match[0], value: Number(match[0]), start, end }
    : { kind: 'int', text: match[0], value: BigInt(match[0]), start, end };
}

function scanString(text: string, start: number): Token | undefined {
  const match = matchAt(STRING, text, start);
  if (!match) return undefined;
  const bodyStart = start + (match[1] ?? '').length + 1;
  const body = unescape(match[2] ?? match[3] ?? '', bodyStart);
  return { kind: 'string', text: body, isBytes: match[1] === 'b', start, end: start + match[0].length };
}

function unescape(raw: string, start: number): string {
  return raw.replace(/\\([^])/g, (escape, letter: string, index: number) => {
    const meant = ESCAPES.get(letter);
    if (meant === undefined) {
      throw new RulesSyntaxError(`Unsupported escape '${escape}' in a string.`, {
        start: start + index,
        end: start + index + 2,
      });
    }
    return meant;
  });
}

/** End of the literal path segment at `offset`; undefined if none begins there. */
export function scanPathSegment(text: string, offset: number, place: 'expression' | 'pattern'): number | undefined {
  const match = matchAt(place === 'expression' ? PATH_SEGMENT : PATTERN_SEGMENT, text, offset);
  return match ? offset + match[0].length : undefined;
}
