import { deleteApp, initializeApp } from 'firebase/app';
import { connectFirestoreEmulator, doc, getFirestore, Timestamp, updateDoc } from 'firebase/firestore/lite';

/** Makes it so, past the rules, that somebody's emergency access to a record has this many seconds left. */
export async function leaveOfEmergency(pageUrl: string, record: string, uid: string, seconds: number): Promise<void> {
  const app = initializeApp({ projectId: 'demo-braid' }, `owner ${crypto.randomUUID()}`);
  const db = getFirestore(app);
  connectFirestoreEmulator(db, 'localhost', Number(new URL(pageUrl).port) + 2, { mockUserToken: 'owner' });
  const updatedAt = Timestamp.fromMillis(Date.now() - 3_600_000 + seconds * 1000);
  await updateDoc(doc(db, `patients/${record}/emergency/${uid}`), { updatedAt });
  await deleteApp(app);
}
