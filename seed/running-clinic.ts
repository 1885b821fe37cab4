import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { type FirebaseApp, initializeApp } from 'firebase/app';
import { connectAuthEmulator, getAuth, signInWithEmailAndPassword } from 'firebase/auth';
import { connectFirestoreEmulator, type Firestore, getFirestore } from 'firebase/firestore/lite';

import { DEMO_PASSWORD } from './accounts.ts';
import { emailOf, STAFF } from './people.ts';

/** Where `npm start` says which servers it runs. */
const RUNNING_FILE = resolve(import.meta.dirname, '../.local/running.json');

export interface RunningClinic {
  readonly app: FirebaseApp;
  readonly db: Firestore;
  readonly pageUrl: string;
}

/** The local clinic, signed in as its coordinator; undefined where none runs. */
export async function openRunningClinic(): Promise<RunningClinic | undefined> {
  if (!existsSync(RUNNING_FILE)) return undefined;
  const running = JSON.parse(readFileSync(RUNNING_FILE, 'utf8')) as { app: string; auth: string; firestore: string };
  if (!(await answers(running.firestore)) || !(await answers(running.auth))) return undefined;
  const app = initializeApp({ projectId: 'demo-braid', apiKey: 'demo' });
  const auth = getAuth(app);
  connectAuthEmulator(auth, running.auth, { disableWarnings: true });
  await signInWithEmailAndPassword(auth, emailOf(STAFF.cora.name), DEMO_PASSWORD);
  const db = getFirestore(app);
  const { hostname, port } = new URL(running.firestore);
  connectFirestoreEmulator(db, hostname, Number(port));
  return { app, db, pageUrl: running.app };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
