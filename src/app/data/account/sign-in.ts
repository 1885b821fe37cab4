import { FirebaseError } from 'firebase/app';
import type { Auth } from 'firebase/auth';
import { sendPasswordResetEmail, signInWithEmailAndPassword } from 'firebase/auth';

export type SignInAnswer = 'signed-in' | 'credentials' | 'network' | 'too-many';

/** A refusal takes at least this long, or the time it took would tell a known address from an unknown one. */
const SHORTEST_REFUSAL_MS = 800;

/** Never says whether it was the address or the password that was wrong. */
export async function signInWithPassword(auth: Auth, email: string, password: string): Promise<SignInAnswer> {
  const earliestRefusal = pause(SHORTEST_REFUSAL_MS);
  try {
    await signInWithEmailAndPassword(auth, email, password);
    return 'signed-in';
  } catch (error) {
    await earliestRefusal;
    return problemOf(error);
  }
}

/** Answers the same, after the same time, for an address that nobody has. */
export async function requestPasswordReset(auth: Auth, email: string): Promise<'requested' | 'network' | 'too-many'> {
  const [answer] = await Promise.all([sendReset(auth, email), pause(SHORTEST_REFUSAL_MS)]);
  return answer;
}

async function sendReset(auth: Auth, email: string): Promise<'requested' | 'network' | 'too-many'> {
  try {
    await sendPasswordResetEmail(auth, email);
    return 'requested';
  } catch (error) {
    const problem = problemOf(error);
    return problem === 'credentials' ? 'requested' : problem;
  }
}

function problemOf(error: unknown): 'credentials' | 'network' | 'too-many' {
  const code = error instanceof FirebaseError ? error.code : '';
  if (code === 'auth/too-many-requests') return 'too-many';
  return code === 'auth/network-request-failed' ? 'network' : 'credentials';
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
