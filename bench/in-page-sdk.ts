import { initializeApp } from 'firebase/app';
import type { Firestore } from 'firebase/firestore';
import { connectFirestoreEmulator, doc, getFirestore, onSnapshot, setDoc } from 'firebase/firestore';

// Runs in the browser: the bare SDK, with nothing of Braid around it.

let db: Firestore;

const now = () => performance.timeOrigin + performance.now();

export function connect(port: number): void {
  db = getFirestore(initializeApp({ projectId: 'demo-braid' }));
  connectFirestoreEmulator(db, 'localhost', port, { mockUserToken: 'owner' });
}

/** Resolves when the listener has its first answer; notes from then on when each value arrives. */
export function listen(path: string): Promise<void> {
  window.seenAt = {};
  return new Promise((resolve, reject) => {
    const reference = doc(db, path);
    onSnapshot(
      reference,
      (snapshot) => {
        const mark: unknown = snapshot.get('mark');
        if (typeof mark === 'string') window.seenAt[mark] ??= now();
        resolve();
      },
      reject,
    );
  });
}

/** Answers with when the write was begun. */
export async function write(path: string, mark: string): Promise<number> {
  const begun = now();
  await setDoc(doc(db, path), { mark });
  return begun;
}
