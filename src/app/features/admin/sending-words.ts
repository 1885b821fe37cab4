import type { Sending } from '../../state/clinic/sending.ts';

/** What became of something that is sent at once; empty where there is nothing to say. */
export function sendingWords(sending: Sending | undefined): string {
  switch (sending) {
    case 'sending':
      return 'Saving…';
    case 'done':
      return 'Saved';
    case 'refused':
      return 'Not saved: you may not change this. Nothing has changed.';
    case 'offline':
      return 'Not saved: Braid cannot be reached. Nothing has changed. Please try again.';
    case 'failed':
      return 'Not saved: something went wrong. Nothing has changed. Please try again.';
    case undefined:
      return '';
  }
}
