import type { Auth } from 'firebase/auth';
import { browserLocalPersistence, connectAuthEmulator, indexedDBLocalPersistence, initializeAuth } from 'firebase/auth';

import { environment } from '../../environments/environment.ts';
import { firebaseApp } from './firebase-app.ts';
import { madeOnce } from './made-once.ts';

/** The one authentication of this page. */
export const appAuth = madeOnce(connect);

async function connect(): Promise<Auth> {
  const app = await firebaseApp();
  // Not getAuth(): it would add the pop-up and redirect sign-ins, which Braid does not offer.
  const connected = initializeAuth(app, { persistence: [indexedDBLocalPersistence, browserLocalPersistence] });
  if (environment.emulators) {
    const port = Number(location.port) + environment.emulators.authPortOffset;
    connectAuthEmulator(connected, `http://${location.hostname}:${port}`, { disableWarnings: true });
  }
  return connected;
}
