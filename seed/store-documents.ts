import { doc, type Firestore, writeBatch } from 'firebase/firestore/lite';

import type { Fields } from './instants.ts';

/** Documents per commit; far below any limit of Firestore. */
const BATCH = 200;

/** Writes documents as they are; needs an owner's connection, since history can't be dated back by a user. */
export async function storeDocuments(db: Firestore, documents: ReadonlyMap<string, Fields>): Promise<void> {
  const entries = [...documents];
  for (let start = 0; start < entries.length; start += BATCH) {
    const batch = writeBatch(db);
    for (const [path, fields] of entries.slice(start, start + BATCH)) batch.set(doc(db, path), fields);
    await batch.commit();
  }
}
