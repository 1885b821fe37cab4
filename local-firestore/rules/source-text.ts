import type { Span } from './syntax.ts';

export interface SourcePosition {
  /** From 1. */
  readonly line: number;
  /** From 1, in code points. */
  readonly column: number;
}

/** A finding of the compiler, in the shape the emulator's admin endpoint reports. */
export interface RulesIssue extends SourcePosition {
  /** In code points from 0, `endOffset` inclusive. */
  readonly currentOffset: number;
  readonly endOffset: number;
  readonly description: string;
  readonly severity: 'ERROR' | 'WARNING';
}

/** Stops the compilation at a place in the source. */
export class RulesSyntaxError extends Error {
  readonly span: Span;

  constructor(description: string, span: Span) {
    super(description);
    this.span = span;
  }
}

/** Rules as text, with places told as lines and columns. */
export class SourceText {
  readonly text: string;
  readonly #lineStarts: readonly number[];

  constructor(text: string) {
    this.text = text;
    this.#lineStarts = [0, ...Array.from(text.matchAll(/\n/g), (newline) => newline.index + 1)];
  }

  position(offset: number): SourcePosition {
    let [low, high] = [0, this.#lineStarts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: this.#codePoints(this.#lineStarts[low] ?? 0, offset) + 1 };
  }

  issue(severity: RulesIssue['severity'], description: string, span: Span): RulesIssue {
    const currentOffset = this.#codePoints(0, span.start);
    const length = Math.max(1, this.#codePoints(span.start, span.end));
    return {
      ...this.position(span.start),
      currentOffset,
      endOffset: currentOffset + length - 1,
      description,
      severity,
    };
  }

  #codePoints(start: number, end: number): number {
    return Array.from(this.text.slice(start, end)).length;
  }
}
