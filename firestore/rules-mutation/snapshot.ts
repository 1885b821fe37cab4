import type { Database } from '../../local-firestore/documents/database.ts';
import type { StoredDocument } from '../../local-firestore/documents/document.ts';

const ADMINISTRATOR = { admin: true } as const;
const EVERYTHING = {
  collectionId: undefined,
  allDescendants: true,
  where: undefined,
  orderBy: [],
  explicitOrders: 0,
  startAt: undefined,
  endAt: undefined,
  offset: 0,
  limit: undefined,
  select: undefined,
} as const;

/** All that a database holds at one moment. */
export type Snapshot = readonly StoredDocument[];

export function takeSnapshot(database: Database): Snapshot {
  return database.run({ ...EVERYTHING, parent: `${database.name}/documents` });
}

/** Empties the database and fills it with what it held then, in spite of all rules. */
export function restoreSnapshot(database: Database, snapshot: Snapshot): void {
  database.clear();
  const always = { kind: 'update', mask: undefined, transforms: [], precondition: undefined } as const;
  database.commit(
    snapshot.map(({ name, fields }) => ({ ...always, name, fields })),
    ADMINISTRATOR,
  );
}
