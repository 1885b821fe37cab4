import { Timestamp } from 'firebase/firestore';

import type { IsoInstant } from '../domain/patient/patient.ts';

/** A stored instant as text: no SDK object reaches the store. Milliseconds are kept, microseconds are not. */
export function isoInstant(stored: unknown): IsoInstant {
  if (!(stored instanceof Timestamp)) throw new TypeError(`Not a stored instant: ${JSON.stringify(stored)}`);
  return stored.toDate().toISOString();
}
