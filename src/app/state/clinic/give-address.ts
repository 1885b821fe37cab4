import type { Action } from '@ngrx/store';

import { JoiningActions } from './joining.actions.ts';
import type { JoiningSource } from './joining-source.ts';
import { rememberAddress } from './remembered-address.ts';

/**
 * Signs in by the link of a message; null once that is done, since the account that is found reports it.
 * `addressOf` gives the address the message went to, or null where it has to be asked for.
 */
export async function joinByLink(
  source: Pick<JoiningSource, 'isSignInLink' | 'signIn'>,
  link: string,
  addressOf: () => string | null,
): Promise<Action | null> {
  try {
    if (!(await source.isSignInLink(link))) return JoiningActions.addressNeeded({ for: 'mail', problem: null });
    const email = addressOf();
    if (email === null) return JoiningActions.addressNeeded({ for: 'link', problem: null });
    const answer = await source.signIn(email, link);
    if (answer === 'signed-in') return null;
    // A link works once and for a time: the way on is another message.
    return JoiningActions.addressNeeded({ for: answer === 'link' ? 'mail' : 'link', problem: answer });
  } catch {
    return JoiningActions.addressNeeded({ for: 'link', problem: 'network' });
  }
}

/** Has a message sent to this address whose link leads back to the invitation. */
export async function requestMail(source: Pick<JoiningSource, 'mail'>, email: string, link: string): Promise<Action> {
  try {
    const answer = await source.mail(email, link);
    if (answer !== 'mailed') return JoiningActions.addressNeeded({ for: 'mail', problem: answer });
    rememberAddress(email);
    return JoiningActions.mailed({ email });
  } catch {
    return JoiningActions.addressNeeded({ for: 'mail', problem: 'network' });
  }
}
