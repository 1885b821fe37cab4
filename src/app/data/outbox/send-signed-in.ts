import type { Actor } from '../../domain/access/actor.ts';
import type { Attempt } from '../../domain/changes/change.ts';
import { appAuth } from '../app-auth.ts';
import type { SendAnswer } from '../changes/send-attempt.ts';
import { inFirestore } from '../in-firestore.ts';

/**
 * Sends an attempt as `actor`, who has to be the one who is signed in from beginning to end. Rejects where it was never
 * sent: somebody else is signed in, or the sender could not be loaded.
 */
export async function sendSignedIn(attempt: Attempt, actor: Actor, sent: 'first' | 'again'): Promise<SendAnswer> {
  if (!(await isSignedIn(actor))) throw new Error(`${actor.uid} is not signed in.`);
  const answer = await inFirestore(
    () => import('../changes/send-change.ts'),
    ({ sendChange }, db) => sendChange(db, attempt, actor, sent),
  );
  // Who has signed out meanwhile was refused for that alone.
  return answer.kind === 'refused' && !(await isSignedIn(actor)) ? { kind: 'unreachable' } : answer;
}

async function isSignedIn({ uid }: Actor): Promise<boolean> {
  return (await appAuth()).currentUser?.uid === uid;
}
