import { diff3Merge } from 'node-diff3';

/** A blank line, or several; kept as it was typed. */
const BETWEEN_PARAGRAPHS = /(\n(?:[ \t\r]*\n)+)/;

/**
 * Both versions of a text in one, paragraph by paragraph; null where both changed one paragraph, or the same place between
 * two. No paragraph of the answer is made up of two.
 */
export function mergeParagraphs(was: string, mine: string, theirs: string): string | null {
  const [base, left, right] = [was, mine, theirs].map((text) => text.split(BETWEEN_PARAGRAPHS));
  const regions = diff3Merge(left ?? [], base ?? [], right ?? []);
  const merged: string[] = [];
  for (const { ok } of regions) {
    if (!ok) return null;
    merged.push(...ok);
  }
  return merged.join('');
}

/** The paragraphs of `text` that were not in `was`. */
export function paragraphsAdded(was: string, text: string): string {
  const known = was.split(BETWEEN_PARAGRAPHS);
  const typed = text.split(BETWEEN_PARAGRAPHS).filter((_, place) => place % 2 === 0);
  return typed.filter((paragraph) => paragraph.trim() !== '' && !known.includes(paragraph)).join('\n\n');
}
