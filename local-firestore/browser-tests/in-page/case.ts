import type { Firestore } from 'firebase/firestore';

import type { Connection } from './firestore.ts';

/** One thing the SDK can do, told as a sentence; it gets a project of its own. */
export type Cases = Readonly<Record<string, (firestore: Firestore, connection: Connection) => Promise<void>>>;
