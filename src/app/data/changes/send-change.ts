import type { DocumentReference, Firestore } from 'firebase/firestore';
import { doc, runTransaction, serverTimestamp, Timestamp } from 'firebase/firestore';

import type { Actor } from '../../domain/access/actor.ts';
import type { Attempt } from '../../domain/changes/change.ts';
import type { CommitSdk } from './commit-change.ts';
import type { SendAnswer } from './send-attempt.ts';
import { sendAttempt } from './send-attempt.ts';

const sdk: CommitSdk<Firestore, DocumentReference> = {
  doc,
  runTransaction,
  serverTimestamp,
  timestamp: (at) => Timestamp.fromDate(at),
};

/** Sends a change with the app's SDK; as `sendAttempt`. */
export function sendChange(
  db: Firestore,
  change: Attempt,
  actor: Actor,
  sent: 'first' | 'again' = 'first',
): Promise<SendAnswer> {
  return sendAttempt({ sdk, db }, change, actor, sent);
}
