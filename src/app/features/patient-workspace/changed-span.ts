/** A text in three parts, the middle one being what differs from its other version. */
export interface ChangedSpan {
  readonly start: string;
  readonly changed: string;
  readonly end: string;
}

/** Finds the one stretch of whole words in which two versions of a text differ. */
export function changedSpans(
  before: string,
  after: string,
): { readonly before: ChangedSpan; readonly after: ChangedSpan } {
  const old = wordsOf(before);
  const now = wordsOf(after);
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  return { before: spanOf(old, head, tail), after: spanOf(now, head, tail) };
}

function wordsOf(text: string): readonly string[] {
  return text.split(/(?<=\s)/u);
}

function spanOf(words: readonly string[], head: number, tail: number): ChangedSpan {
  const end = words.length - tail;
  return {
    start: words.slice(0, head).join(''),
    changed: words.slice(head, end).join(''),
    end: words.slice(end).join(''),
  };
}
