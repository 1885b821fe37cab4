/** What a title or a sentence of an event may hold, in characters. */
export const LINE_LIMIT = 300;

/** The text as an event carries it. */
export function eventLine(text: string): string {
  return shortened(text, LINE_LIMIT);
}

/** The text within a limit of characters, its cut shown. */
export function shortened(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}
