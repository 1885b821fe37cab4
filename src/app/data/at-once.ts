import { FirebaseError } from 'firebase/app';
import type { Firestore, Transaction } from 'firebase/firestore';
import { runTransaction } from 'firebase/firestore';

/** Why something that must not wait was not done: the rules said no, no server answered, or it broke. */
export type NotDone = 'refused' | 'offline' | 'failed';

export type AtOnceAnswer = 'done' | NotDone;

/**
 * Writes now or not at all, in one commit. A plain write would wait in the SDK for the connection, and be sent when
 * nobody expects it any more; a transaction is never kept. Never rejects for what the server says.
 */
export async function writeAtOnce(db: Firestore, write: (transaction: Transaction) => void): Promise<AtOnceAnswer> {
  try {
    await runTransaction(db, (transaction) => {
      write(transaction);
      return Promise.resolve();
    });
    return 'done';
  } catch (error) {
    return whyNotDone(error);
  }
}

export function whyNotDone(error: unknown): NotDone {
  const code = error instanceof FirebaseError ? error.code : '';
  if (code === 'permission-denied' || code === 'unauthenticated') return 'refused';
  return code === 'unavailable' || code === 'deadline-exceeded' ? 'offline' : 'failed';
}
