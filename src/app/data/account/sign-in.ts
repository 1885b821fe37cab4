import { FirebaseError } from 'firebase/app';
import type { Auth } from 'firebase/auth';
import {
  EmailAuthProvider,
  reauthenticateWithCredential,
  sendPasswordResetEmail,
  signInWithEmailAndPassword,
} from 'firebase/auth';

import type { PasswordRefusal } from '../../domain/access/password-refusal.ts';
import { forgetFailedAttempts, noteFailedAttempt, pausedUntil } from './failed-attempts.ts';

/** A refusal takes at least this long, or the time it took would tell a known address from an unknown one. */
const SHORTEST_REFUSAL_MS = 800;

/** Null if the person is signed in. Never says whether it was the address or the password that was wrong. */
export function signInWithPassword(auth: Auth, email: string, password: string): Promise<PasswordRefusal | null> {
  return tryPassword(() => signInWithEmailAndPassword(auth, email, password));
}

/** Null if this is the password of whoever is signed in. */
export function confirmPassword(auth: Auth, password: string): Promise<PasswordRefusal | null> {
  return tryPassword(async () => {
    await auth.authStateReady();
    if (!auth.currentUser?.email) throw new Error('Nobody with a password is signed in.');
    await reauthenticateWithCredential(
      auth.currentUser,
      EmailAuthProvider.credential(auth.currentUser.email, password),
    );
  });
}

/** Answers the same, after the same time, for an address that nobody has. Null if it was asked for. */
export async function requestPasswordReset(auth: Auth, email: string): Promise<PasswordRefusal | null> {
  const [refusal] = await Promise.all([sendReset(auth, email), pause(SHORTEST_REFUSAL_MS)]);
  return refusal;
}

async function tryPassword(ask: () => Promise<unknown>): Promise<PasswordRefusal | null> {
  const until = pausedUntil();
  if (until !== null) return { reason: 'too-many', until: new Date(until).toISOString() };
  const earliestRefusal = pause(SHORTEST_REFUSAL_MS);
  try {
    await ask();
    forgetFailedAttempts();
    return null;
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === 'credentials') noteFailedAttempt();
    await earliestRefusal;
    return { reason, until: null };
  }
}

async function sendReset(auth: Auth, email: string): Promise<PasswordRefusal | null> {
  try {
    await sendPasswordResetEmail(auth, email);
    return null;
  } catch (error) {
    const reason = reasonOf(error);
    return reason === 'credentials' ? null : { reason, until: null };
  }
}

function reasonOf(error: unknown): PasswordRefusal['reason'] {
  const code = error instanceof FirebaseError ? error.code : '';
  if (code === 'auth/too-many-requests') return 'too-many';
  return code === 'auth/network-request-failed' ? 'network' : 'credentials';
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
