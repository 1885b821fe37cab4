import type { Firestore } from 'firebase/firestore';
import { connectFirestoreEmulator, initializeFirestore, memoryLocalCache, setLogLevel } from 'firebase/firestore';

import { environment } from '../../environments/environment.ts';
import { appAuth } from './app-auth.ts';
import { firebaseApp } from './firebase-app.ts';
import { madeOnce } from './made-once.ts';

/** The one Firestore of this page, signed in as `appAuth` is. */
export const appFirestore = madeOnce(connect);

async function connect(): Promise<Firestore> {
  const [app] = await Promise.all([firebaseApp(), appAuth()]);
  // A warning about a refused write would print the whole of it, health data included, on the console.
  setLogLevel('error');
  // A cache on disk would outlive the sign-in on a shared computer.
  const connected = initializeFirestore(app, { localCache: memoryLocalCache() });
  if (environment.emulators) {
    const port = Number(location.port) + environment.emulators.firestorePortOffset;
    connectFirestoreEmulator(connected, location.hostname, port);
  }
  return connected;
}
