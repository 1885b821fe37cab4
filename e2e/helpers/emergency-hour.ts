import { doc, Timestamp, updateDoc } from 'firebase/firestore/lite';

import { ownerDatabase } from './owner-database.ts';

/** Makes it so, past the rules, that somebody's emergency access to a record has this many seconds left. */
export async function leaveOfEmergency(pageUrl: string, record: string, uid: string, seconds: number): Promise<void> {
  await using owner = ownerDatabase(pageUrl);
  const updatedAt = Timestamp.fromMillis(Date.now() - 3_600_000 + seconds * 1000);
  await updateDoc(doc(owner.db, `patients/${record}/emergency/${uid}`), { updatedAt });
}
