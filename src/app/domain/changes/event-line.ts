/** What a title or a sentence of an event may hold, in characters. */
const LINE_LIMIT = 300;

/** The text as an event carries it. */
export function eventLine(text: string): string {
  return text.length <= LINE_LIMIT ? text : `${text.slice(0, LINE_LIMIT - 1)}…`;
}
