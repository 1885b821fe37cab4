/** How far something has come that is sent at once or not at all. */
export type AtOnceStatus = 'sending' | 'done' | 'refused' | 'offline' | 'changed-meanwhile' | 'failed';

const WORDS: Readonly<Record<AtOnceStatus, string>> = {
  sending: 'Saving…',
  done: 'Saved',
  refused: 'Not saved: this is not open to you any more. Nothing was changed.',
  offline: 'Not saved: there was no answer. Check your connection, then try again.',
  'changed-meanwhile': 'Not saved: somebody changed this at the same moment. You now see what stands.',
  failed: 'Not saved: something went wrong. Please try again.',
};

export function atOnceWords(status: AtOnceStatus): string {
  return WORDS[status];
}
