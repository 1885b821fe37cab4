import { deleteApp, initializeApp, setLogLevel } from 'firebase/app';
import { connectAuthEmulator, initializeAuth, inMemoryPersistence, signInWithEmailAndPassword } from 'firebase/auth';
import type { Firestore } from 'firebase/firestore/lite';
import { connectFirestoreEmulator, getFirestore } from 'firebase/firestore/lite';

import { DEMO_PASSWORD } from '../../seed/accounts.ts';
import type { Person } from './people.ts';
import { emailOf } from './people.ts';

// Refusals are what these sessions are for; the SDK would print each of them.
setLogLevel('silent');

/** The database as this person reaches it past the page: the real SDK with a real token. Closed by `await using`. */
export async function firestoreAs(
  person: Person,
  pageUrl: string,
): Promise<{ readonly db: Firestore } & AsyncDisposable> {
  const port = Number(new URL(pageUrl).port);
  const app = initializeApp({ projectId: 'demo-braid', apiKey: 'demo' }, `${person} ${crypto.randomUUID()}`);
  const auth = initializeAuth(app, { persistence: inMemoryPersistence });
  connectAuthEmulator(auth, `http://localhost:${port + 1}`, { disableWarnings: true });
  await signInWithEmailAndPassword(auth, emailOf(person), DEMO_PASSWORD);
  const db = getFirestore(app);
  connectFirestoreEmulator(db, 'localhost', port + 2);
  return { db, [Symbol.asyncDispose]: () => deleteApp(app) };
}
