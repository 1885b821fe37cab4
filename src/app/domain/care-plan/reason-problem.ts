/** The longest reason that an event carries, in characters. */
export const REASON_LIMIT = 300;

/** What is wrong with the reason for putting one's words in place of another's, as a sentence; null where nothing is. */
export function reasonProblem(reason: string): string | null {
  const length = reason.trim().length;
  if (length === 0) return 'Please give a reason in a few words.';
  return length > REASON_LIMIT
    ? `At most ${REASON_LIMIT} characters: please shorten it by ${length - REASON_LIMIT}.`
    : null;
}
