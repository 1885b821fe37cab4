import { type FirebaseApp, initializeApp } from 'firebase/app';
import { connectAuthEmulator, getAuth, signInWithEmailAndPassword } from 'firebase/auth';
import { connectFirestoreEmulator, type Firestore, getFirestore } from 'firebase/firestore/lite';

import { PROJECT } from '../scripts/local/project.ts';
import { findRunning } from '../scripts/local/running-file.ts';
import { DEMO_PASSWORD } from './accounts.ts';
import { emailOf, STAFF } from './people.ts';

export interface RunningClinic {
  readonly app: FirebaseApp;
  readonly db: Firestore;
  readonly pageUrl: string;
}

/** The local clinic whose data is in this folder, signed in as its coordinator; undefined where none runs. */
export async function openRunningClinic(dataFolder: string): Promise<RunningClinic | undefined> {
  const running = await findRunning(dataFolder);
  if (!running) return undefined;
  const app = initializeApp({ projectId: PROJECT, apiKey: 'demo' });
  const auth = getAuth(app);
  connectAuthEmulator(auth, running.auth, { disableWarnings: true });
  await signInWithEmailAndPassword(auth, emailOf(STAFF.cora.name), DEMO_PASSWORD);
  const db = getFirestore(app);
  const { hostname, port } = new URL(running.firestore);
  connectFirestoreEmulator(db, hostname, Number(port));
  return { app, db, pageUrl: running.app };
}
