import { FirebaseError } from 'firebase/app';
import type { Auth } from 'firebase/auth';
import { isSignInWithEmailLink, sendSignInLinkToEmail, signInWithEmailLink, updatePassword } from 'firebase/auth';

export type MailAnswer = 'mailed' | 'network' | 'too-many' | 'failed';

/** Firebase itself sends the message; its link leads to `url` and shows that the reader owns the address. */
export async function mailSignInLink(auth: Auth, email: string, url: string): Promise<MailAnswer> {
  try {
    await sendSignInLinkToEmail(auth, email, { url, handleCodeInApp: true });
    return 'mailed';
  } catch (error) {
    return passingProblem(error) ?? 'failed';
  }
}

export type LinkAnswer = 'signed-in' | 'address' | 'link' | 'network' | 'too-many';

/** Signs in by the link of such a message. `address`: it was sent to another one; `link`: it is used up or too old. */
export async function signInByLink(auth: Auth, email: string, link: string): Promise<LinkAnswer> {
  try {
    await signInWithEmailLink(auth, email, link);
    return 'signed-in';
  } catch (error) {
    return passingProblem(error) ?? (codeOf(error) === 'auth/invalid-email' ? 'address' : 'link');
  }
}

export function isSignInLink(auth: Auth, link: string): boolean {
  return isSignInWithEmailLink(auth, link);
}

/** `stale`: it is too long since this person showed who they are. */
export type PasswordAnswer = 'chosen' | 'weak' | 'stale' | 'network' | 'failed';

export async function choosePassword(auth: Auth, password: string): Promise<PasswordAnswer> {
  if (!auth.currentUser) return 'failed';
  try {
    await updatePassword(auth.currentUser, password);
    return 'chosen';
  } catch (error) {
    if (codeOf(error) === 'auth/weak-password') return 'weak';
    if (codeOf(error) === 'auth/requires-recent-login') return 'stale';
    return codeOf(error) === 'auth/network-request-failed' ? 'network' : 'failed';
  }
}

function passingProblem(error: unknown): 'network' | 'too-many' | null {
  const code = codeOf(error);
  if (code === 'auth/network-request-failed') return 'network';
  return code === 'auth/too-many-requests' || code === 'auth/quota-exceeded' ? 'too-many' : null;
}

function codeOf(error: unknown): string {
  return error instanceof FirebaseError ? error.code : '';
}
