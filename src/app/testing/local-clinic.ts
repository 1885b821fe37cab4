import type { FirebaseApp } from 'firebase/app';
import { deleteApp, initializeApp, setLogLevel } from 'firebase/app';
import type { Firestore } from 'firebase/firestore';
import { connectFirestoreEmulator, doc, initializeFirestore, setDoc } from 'firebase/firestore';

import { clinicDocuments } from './clinic-documents.ts';
import { serverPorts } from './server-ports.ts';

/** A small clinic in a database of its own, behind the deployed rules. */
export interface LocalClinic {
  /** The SDK as one person's browser has it; `claims` as their token has them, an e-mail address for instance. */
  as(uid: string, claims?: Readonly<Record<string, unknown>>): Firestore;
  /** The SDK as the owner of the database, whom no rule holds. */
  readonly owner: Firestore;
  /** The SDK where no server answers. */
  unreachable(): Firestore;
  close(): Promise<void>;
}

// Each answer crosses a real network stack, on a machine that may be busy.
jasmine.DEFAULT_TIMEOUT_INTERVAL = 15_000;

/** Nothing listens on the first port of a machine. */
const CLOSED_PORT = 1;

export async function openLocalClinic(): Promise<LocalClinic> {
  // Refusals and lost races are what the specs are about, and the SDK would warn of each.
  setLogLevel('silent');
  const projectId = `demo-${crypto.randomUUID()}`;
  const opened: FirebaseApp[] = [];
  const connect = (mockUserToken: string | { sub: string }, port = serverPorts().firestorePort): Firestore => {
    const app = initializeApp({ projectId, apiKey: 'demo' }, crypto.randomUUID());
    const db = initializeFirestore(app, {});
    connectFirestoreEmulator(db, '127.0.0.1', port, { mockUserToken });
    opened.push(app);
    return db;
  };
  const owner = connect('owner');
  await Promise.all(Object.entries(clinicDocuments()).map(([path, fields]) => setDoc(doc(owner, path), fields)));
  return {
    owner,
    as: (uid, claims = {}) => connect({ sub: uid, ...claims }),
    unreachable: () => connect({ sub: 'rosa' }, CLOSED_PORT),
    close: async () => {
      await Promise.all(opened.map((app) => deleteApp(app)));
    },
  };
}
