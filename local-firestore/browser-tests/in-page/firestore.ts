import { deleteApp, initializeApp } from 'firebase/app';
import {
  connectFirestoreEmulator,
  type EmulatorMockTokenOptions,
  type Firestore,
  type FirestoreSettings,
  initializeFirestore,
  memoryLocalCache,
  persistentLocalCache,
  persistentMultipleTabManager,
} from 'firebase/firestore';

export type Cache = 'memory' | 'multi-tab IndexedDB';

export interface Connection {
  readonly port: number;
  readonly projectId: string;
  readonly databaseId?: string;
  readonly cache?: Cache;
  readonly settings?: FirestoreSettings;
  readonly user?: EmulatorMockTokenOptions | string;
}

let apps = 0;

export function openFirestore({ port, projectId, databaseId, cache, settings, user }: Connection): Firestore {
  const app = initializeApp({ projectId, apiKey: 'none', appId: '1:234:web:abc' }, `app ${apps++}`);
  const localCache =
    cache === 'multi-tab IndexedDB'
      ? persistentLocalCache({ tabManager: persistentMultipleTabManager() })
      : memoryLocalCache();
  const firestore = initializeFirestore(app, { localCache, ...settings }, databaseId ?? '(default)');
  connectFirestoreEmulator(firestore, '127.0.0.1', port, user === undefined ? {} : { mockUserToken: user });
  return firestore;
}

export async function closeFirestore(firestore: Firestore): Promise<void> {
  await deleteApp(firestore.app);
}
