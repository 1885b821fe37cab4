import { deleteApp, initializeApp } from 'firebase/app';
import { arrayRemove, connectFirestoreEmulator, doc, getFirestore, updateDoc } from 'firebase/firestore/lite';

/** Takes somebody off a care team as the clinic's own tools would, past the rules. */
export async function takeOffTeam(pageUrl: string, patientId: string, uid: string): Promise<void> {
  const app = initializeApp({ projectId: 'demo-braid' }, `owner ${crypto.randomUUID()}`);
  const db = getFirestore(app);
  connectFirestoreEmulator(db, 'localhost', Number(new URL(pageUrl).port) + 2, { mockUserToken: 'owner' });
  await updateDoc(doc(db, `patients/${patientId}`), { teamUids: arrayRemove(uid) });
  await deleteApp(app);
}
