import { deleteApp, initializeApp } from 'firebase/app';
import type { Firestore } from 'firebase/firestore/lite';
import { connectFirestoreEmulator, getFirestore } from 'firebase/firestore/lite';

/** The database past the rules, as the clinic’s own tools reach it. Closed by `await using`. */
export function ownerDatabase(pageUrl: string): { readonly db: Firestore } & AsyncDisposable {
  const app = initializeApp({ projectId: 'demo-braid' }, `owner ${crypto.randomUUID()}`);
  const db = getFirestore(app);
  connectFirestoreEmulator(db, 'localhost', Number(new URL(pageUrl).port) + 2, { mockUserToken: 'owner' });
  return { db, [Symbol.asyncDispose]: () => deleteApp(app) };
}
