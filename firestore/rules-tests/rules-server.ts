import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';

import type { FirebaseApp } from 'firebase/app';
import { deleteApp, initializeApp } from 'firebase/app';
import type { Firestore } from 'firebase/firestore/lite';
import { connectFirestoreEmulator, doc, getFirestore, setLogLevel, writeBatch } from 'firebase/firestore/lite';

import { startLocalFirestore } from '../../local-firestore/local-firestore.ts';
import type { Documents } from './clinic-documents.ts';
import type { Token } from './token-of.ts';
import { tokenOf } from './token-of.ts';

/** A database of its own that the rules guard. */
export interface GuardedDatabase {
  /** The real SDK, signed in as this person; null is a visitor without an account. */
  as(uid: string | null, token?: Partial<Token>): Firestore;
  /** Writes past the rules. */
  put(documents: Documents): Promise<void>;
  remove(path: string): Promise<void>;
}

export interface RulesServer {
  open(documents: Documents): Promise<GuardedDatabase>;
  close(): Promise<void>;
}

const RULES = fileURLToPath(new URL('../firestore.rules', import.meta.url));

export async function startRulesServer(): Promise<RulesServer> {
  // The SDK reports each refusal on the console, and most of what is tested here is refused.
  setLogLevel('silent');
  const server = await startLocalFirestore({ rules: RULES });
  const apps: FirebaseApp[] = [];
  let projects = 0;

  function connect(projectId: string, mockUserToken: string | Token | undefined): Firestore {
    const app = initializeApp({ projectId }, `app-${apps.length}`);
    apps.push(app);
    const database = getFirestore(app);
    connectFirestoreEmulator(database, '127.0.0.1', server.port, mockUserToken ? { mockUserToken } : {});
    return database;
  }

  return {
    async open(documents) {
      projects += 1;
      const projectId = `demo-rules-${projects}`;
      const people = new Map<string, Firestore>();
      const administrator = connect(projectId, 'owner');
      const database: GuardedDatabase = {
        as(uid, token) {
          const bearer = uid === null ? undefined : tokenOf(uid, token);
          const key = JSON.stringify(bearer ?? null);
          const known = people.get(key) ?? connect(projectId, bearer);
          people.set(key, known);
          return known;
        },
        async put(wanted) {
          const batch = writeBatch(administrator);
          for (const [path, data] of Object.entries(wanted)) batch.set(doc(administrator, path), data);
          await batch.commit();
        },
        async remove(path) {
          await writeBatch(administrator).delete(doc(administrator, path)).commit();
        },
      };
      await database.put(documents);
      return database;
    },
    async close() {
      await Promise.all(apps.map((app) => deleteApp(app)));
      await server.close();
    },
  };
}

export async function allows(request: Promise<unknown>): Promise<void> {
  await assert.doesNotReject(request);
}

/** Any other failure, a malformed request above all, does not count as a refusal. */
export async function denies(request: Promise<unknown>): Promise<void> {
  await assert.rejects(request, { code: 'permission-denied' });
}
