import type { Question } from '../../ui/question-dialog.ts';

interface Keeping {
  /** Whether the device has it in its storage. */
  readonly isKept: boolean;
  /** Whether its author calls the device their own. */
  readonly isTrusted: boolean;
}

/** What somebody is asked who signs out before all they wrote has reached the server. */
export function questionOfUnsent({ isKept, isTrusted }: Keeping): Question {
  const stay = { value: 'stay', words: 'Stay signed in' };
  const discard = { value: 'discard', words: 'Discard it and sign out' };
  const heading = 'Something you wrote has not been sent';
  if (!isKept) {
    return { heading, text: 'This browser could not keep it. It is gone once you sign out.', answers: [stay, discard] };
  }
  return {
    heading,
    text: isTrusted
      ? 'It can stay on this device, and is there when you sign in here again.'
      : 'It can stay on this device until you sign in here again. Braid shows it to nobody else, but somebody who knows their way around this browser’s storage can read it.',
    answers: [stay, { value: 'keep', words: 'Sign out, keep it on this device for me' }, discard],
  };
}
