import { arrayRemove, doc, updateDoc } from 'firebase/firestore/lite';

import { ownerDatabase } from './owner-database.ts';

/** Takes somebody off a care team as the clinic's own tools would, past the rules. */
export async function takeOffTeam(pageUrl: string, patientId: string, uid: string): Promise<void> {
  await using owner = ownerDatabase(pageUrl);
  await updateDoc(doc(owner.db, `patients/${patientId}`), { teamUids: arrayRemove(uid) });
}
