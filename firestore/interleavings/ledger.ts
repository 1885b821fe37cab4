import type { Content } from '../../src/app/domain/care-plan/plan-record.ts';

interface Word {
  readonly author: string;
  readonly key: string;
  /** What became of it as far as its author knows. */
  state: 'typed' | 'kept' | 'decided';
}

/** Everything that anybody typed: each word is unlike any other, and can be found again wherever it is. */
export class Ledger {
  readonly #words = new Map<string, Word>();
  readonly #seen = new Map<string, Set<string>>();
  #count = 0;

  /** A new word, such as `rosa17`. */
  word(author: string, key: string): string {
    const word = `${author}${++this.#count}`;
    this.#words.set(word, { author, key, state: 'typed' });
    return word;
  }

  /** A new date that nobody else gives. */
  date(author: string, key: string): string {
    const date = new Date(Date.UTC(2027, 0, ++this.#count)).toISOString().slice(0, 10);
    this.#words.set(date, { author, key, state: 'typed' });
    return date;
  }

  /** The device has written these down. */
  keep(words: readonly string[]): void {
    for (const word of words) this.#set(word, 'kept');
  }

  /** Their author has taken them back, or let go of them. */
  decide(author: string, words: readonly string[]): void {
    for (const word of words) if (this.#words.get(word)?.author === author) this.#set(word, 'decided');
  }

  /** Somebody has these before them as they write or decide. */
  see(reader: string, words: readonly string[]): void {
    const seen = this.#seen.get(reader) ?? new Set();
    for (const word of words) seen.add(word);
    this.#seen.set(reader, seen);
  }

  /** Whether somebody may take a word away: their own, or one they had before them. */
  knows(reader: string, word: string): boolean {
    return this.authorOf(word) === reader || (this.#seen.get(reader)?.has(word) ?? false);
  }

  authorOf(word: string): string | undefined {
    return this.#words.get(word)?.author;
  }

  /** Words that have to be somewhere: written down by the device, and still wanted. */
  owed(): readonly string[] {
    return [...this.#words].filter(([, { state }]) => state === 'kept').map(([word]) => word);
  }

  get count(): number {
    return this.#words.size;
  }

  #set(word: string, state: Word['state']): void {
    const known = this.#words.get(word);
    if (known && known.state !== 'decided') known.state = state;
  }
}

/** The words and dates that stand in some content. */
export function wordsIn(content: unknown): readonly string[] {
  return (
    JSON.stringify(content)
      .replaceAll('\\n', ' ')
      .match(/\b(?:r[a-z]+\d+|2\d{3}-\d\d-\d\d)\b/g) ?? []
  );
}

/** Words of `before` that `after` has no more. */
export function wordsGone(before: Content, after: Content): readonly string[] {
  const left = new Set(wordsIn(after));
  return wordsIn(before).filter((word) => !left.has(word));
}
