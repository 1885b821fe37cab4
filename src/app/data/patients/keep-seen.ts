import type { Firestore } from 'firebase/firestore';
import { Timestamp } from 'firebase/firestore';

import type { IsoInstant } from '../../domain/patient/patient.ts';
import type { AtOnceAnswer } from '../at-once.ts';
import { writeAtOnce } from '../at-once.ts';
import { seenDocument } from './watch-seen.ts';

/** Up to which event somebody has looked at a patient's plan; `at` is when that was recorded. */
export interface Seen {
  readonly uid: string;
  readonly patientId: string;
  readonly at: IsoInstant;
}

export function keepSeen(db: Firestore, { uid, patientId, at }: Seen): Promise<AtOnceAnswer> {
  const seen = { patientId, at: Timestamp.fromDate(new Date(at)) };
  return writeAtOnce(db, (transaction) => transaction.set(seenDocument(db, uid, patientId), seen));
}
