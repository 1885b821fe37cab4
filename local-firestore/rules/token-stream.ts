import { MAX_EXPRESSION_DEPTH } from './limits.ts';
import type { Token } from './scan.ts';
import { scanPathSegment, scanToken } from './scan.ts';
import { RulesSyntaxError } from './source-text.ts';
import type { Span } from './syntax.ts';

/** Tokens on demand: only the parser knows whether a slash divides or begins a path. */
export class TokenStream {
  readonly #text: string;
  #scanned: Token | undefined;
  #lastEnd = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get next(): Token {
    this.#scanned ??= scanToken(this.#text, this.#lastEnd);
    return this.#scanned;
  }

  /** End of the token taken last. */
  get lastEnd(): number {
    return this.#lastEnd;
  }

  take(): Token {
    const token = this.next;
    this.#continueAt(token.end);
    return token;
  }

  is(text: string): boolean {
    return (this.next.kind === 'symbol' || this.next.kind === 'name') && this.next.text === text;
  }

  /** Whether `text` follows the token taken last without a blank between. */
  touches(text: string): boolean {
    return this.#text.startsWith(text, this.#lastEnd);
  }

  takeIf(text: string): boolean {
    const isThere = this.is(text);
    if (isThere) this.take();
    return isThere;
  }

  expect(text: string): Token {
    if (!this.is(text)) throw this.unexpected(`'${text}'`);
    return this.take();
  }

  expectName(): Token {
    if (this.next.kind !== 'name') throw this.unexpected('a name');
    return this.take();
  }

  /** A literal path segment directly at the end of the token taken last. */
  takePathSegment(place: 'expression' | 'pattern'): string | undefined {
    const start = this.#lastEnd;
    const end = scanPathSegment(this.#text, start, place);
    if (end === undefined) return undefined;
    this.#continueAt(end);
    return this.#text.slice(start, end);
  }

  /** What stands between `open` and `close`, separated by commas. */
  list<T>(open: string, close: string, parseItem: () => T): T[] {
    const items: T[] = [];
    this.expect(open);
    while (!this.is(close)) {
      if (items.length > 0) this.expect(',');
      items.push(parseItem());
    }
    this.expect(close);
    return items;
  }

  nested<T>(parse: () => T): T {
    this.#depth += 1;
    if (this.#depth > MAX_EXPRESSION_DEPTH)
      throw new RulesSyntaxError('The expression is nested too deeply.', this.next);
    const result = parse();
    this.#depth -= 1;
    return result;
  }

  unexpected(expected: string): RulesSyntaxError {
    const { kind, text } = this.next;
    const found = kind === 'end' ? 'end of file' : kind === 'string' ? 'string' : `'${text}'`;
    return new RulesSyntaxError(`Unexpected ${found}, expected ${expected}.`, this.next);
  }

  spanFrom(start: number): Span {
    return { start, end: this.#lastEnd };
  }

  #continueAt(end: number): void {
    this.#lastEnd = end;
    this.#scanned = undefined;
  }
}
