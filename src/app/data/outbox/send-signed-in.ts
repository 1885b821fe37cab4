import type { Account } from '../../domain/access/account.ts';
import { actorOf } from '../../domain/access/roles.ts';
import type { Attempt } from '../../domain/changes/change.ts';
import { appAuth } from '../app-auth.ts';
import type { SendAnswer } from '../changes/send-attempt.ts';
import { inFirestore } from '../in-firestore.ts';

/**
 * Sends an attempt for `account`, whose owner has to be signed in from beginning to end; whoever writes nothing any more
 * is refused unasked. Rejects where it was never sent: somebody else is signed in, or the sender could not be loaded.
 */
export async function sendSignedIn(
  attempt: Attempt,
  account: Account | null,
  sent: 'first' | 'again',
): Promise<SendAnswer> {
  if (!account || !(await isSignedIn(account))) throw new Error('The author of this change is not signed in.');
  const actor = actorOf(account);
  if (!actor) return { kind: 'refused' };
  const answer = await inFirestore(
    () => import('../changes/send-change.ts'),
    ({ sendChange }, db) => sendChange(db, attempt, actor, sent),
  );
  // Who has signed out meanwhile was refused for that alone.
  return answer.kind === 'refused' && !(await isSignedIn(account)) ? { kind: 'unreachable' } : answer;
}

async function isSignedIn({ uid }: Account): Promise<boolean> {
  return (await appAuth()).currentUser?.uid === uid;
}
