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
  const [old, now] = commonSpans([before, after]) as [ChangedSpan, ChangedSpan];
  return { before: old, after: now };
}

/** Finds the stretch of whole words in which any of several versions of a text differs from the others. */
export function commonSpans(versions: readonly string[]): readonly ChangedSpan[] {
  const all = versions.map(wordsOf);
  const [first = []] = all;
  const shortest = Math.min(...all.map(({ length }) => length));
  let head = 0;
  while (head < shortest && all.every((words) => words[head] === first[head])) head += 1;
  let tail = 0;
  while (tail < shortest - head && all.every((words) => words.at(-1 - tail) === first.at(-1 - tail))) tail += 1;
  return all.map((words) => spanOf(words, head, tail));
}

/** At most about `length` characters of what is alike before and after the difference, cut between words. */
export function shortened({ start, changed, end }: ChangedSpan, length: number): ChangedSpan {
  return {
    start: start.length > length ? `… ${start.slice(start.indexOf(' ', start.length - length) + 1)}` : start,
    changed,
    end: end.length > length ? `${end.slice(0, end.lastIndexOf(' ', length)).trimEnd()} …` : end,
  };
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
