import { FirebaseError } from 'firebase/app';
import type { DocumentReference, Firestore } from 'firebase/firestore';
import { doc, runTransaction, serverTimestamp, Timestamp } from 'firebase/firestore';

import type { Actor } from '../../domain/access/actor.ts';
import type { Attempt } from '../../domain/changes/change.ts';
import type { StoredRevision } from '../../domain/changes/plan-change.ts';
import { EditConflict } from '../../domain/changes/plan-change.ts';
import type { CommitSdk } from './commit-change.ts';
import { commitChange } from './commit-change.ts';

/** What became of a change. `unreachable` leaves open whether the server took it; sending it again is safe. */
export type SendAnswer =
  | { readonly kind: 'saved'; readonly rev: number }
  | { readonly kind: 'conflict'; readonly fields: readonly string[]; readonly theirs: StoredRevision }
  | { readonly kind: 'refused' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'failed'; readonly message: string };

const sdk: CommitSdk<Firestore, DocumentReference> = {
  doc,
  runTransaction,
  serverTimestamp,
  timestamp: (at) => Timestamp.fromDate(at),
};

/** Who loses a race may be refused for the revision before being told of the race: a second look tells which it was. */
const LOOKS = 3;

/** Sends a change and answers what became of it; never rejects for what the server says. */
export async function sendChange(db: Firestore, change: Attempt, actor: Actor): Promise<SendAnswer> {
  let answer: SendAnswer = { kind: 'refused' };
  for (let look = 0; look < LOOKS && answer.kind === 'refused'; look++) answer = await sendOnce(db, change, actor);
  return answer;
}

async function sendOnce(db: Firestore, change: Attempt, actor: Actor): Promise<SendAnswer> {
  try {
    return { kind: 'saved', ...(await commitChange(sdk, db, change, actor)) };
  } catch (error) {
    return answerOf(error);
  }
}

function answerOf(error: unknown): SendAnswer {
  if (error instanceof EditConflict) {
    const { rev, content } = error.theirs;
    return { kind: 'conflict', fields: error.fields, theirs: { rev, content } };
  }
  // FirestoreError cannot be told by `instanceof`: the SDK gives its errors the prototype of FirebaseError.
  const code = error instanceof FirebaseError ? error.code : 'unknown';
  if (code === 'permission-denied' || code === 'unauthenticated') return { kind: 'refused' };
  if (code === 'unavailable' || code === 'deadline-exceeded') return { kind: 'unreachable' };
  return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
}
