import type { DocumentReference, Firestore } from 'firebase/firestore/lite';
import { doc, runTransaction, serverTimestamp, Timestamp } from 'firebase/firestore/lite';

import type { CommitSdk } from '../../src/app/data/changes/commit-change.ts';

const TRIES = 3;
const WORTH_ANOTHER = ['unavailable', 'aborted', 'failed-precondition'];

/** The SDK, which runs a transaction again where its commit failed, as ever, but without its pauses of seconds. */
export const hastySdk: CommitSdk<Firestore, DocumentReference> = {
  doc,
  serverTimestamp,
  timestamp: (at) => Timestamp.fromDate(at),
  async runTransaction(db, work) {
    for (let tried = 1; ; tried++) {
      try {
        return await runTransaction(db, work, { maxAttempts: 1 });
      } catch (error) {
        const { code = '' } = error as { readonly code?: string };
        if (tried === TRIES || !WORTH_ANOTHER.includes(code)) throw error;
      }
    }
  },
};
