import type { IsoInstant } from '../../domain/patient/patient.ts';
import type { DeviceDatabase, KeptRow } from './device-database.ts';
import { refuseLost } from './lost-patients.ts';

/** What is listened to, by whom. */
export interface KeptPlace {
  readonly uid: string;
  /** Whose record it is of; empty where it is of none. */
  readonly patientId: string;
  /** Of the query or the document, without what is the same for every reader of it. */
  readonly path: string;
}

/** All that a listener has heard, as it was when the server last said so. */
export interface KeptResult {
  /** By this device's clock. */
  readonly receivedAt: IsoInstant;
  /** Plain JSON. */
  readonly documents: readonly unknown[];
}

/** Goes up with each change of what rows hold: an app that is newer than a row does not read it. */
const FORM = 1;

export async function readKept(database: DeviceDatabase, place: KeptPlace): Promise<KeptResult | null> {
  const row = await database.get('kept', rowId(place));
  return row?.uid === place.uid ? row : null;
}

/** Writes nothing where the account's owner does not trust the device, even if they have just said so in another tab. */
export async function writeKept(database: DeviceDatabase, place: KeptPlace, result: KeptResult): Promise<void> {
  const { uid, patientId } = place;
  const transaction = database.transaction(['trust', 'kept'], 'readwrite');
  const isTrusted = (await transaction.objectStore('trust').getKey(uid)) !== undefined;
  if (isTrusted) await transaction.objectStore('kept').put({ id: rowId(place), uid, patientId, ...result });
  await transaction.done;
}

/** After a refusal: whoever may not read one part of a record has lost all of it. */
export async function forgetRefused(database: DeviceDatabase, place: KeptPlace): Promise<void> {
  const { uid, patientId } = place;
  if (patientId === '') await database.delete('kept', rowId(place));
  else await forgetPatient(database, uid, patientId);
}

/** Leaves nothing of one patient to this account but what it typed, in the lists neither. */
async function forgetPatient(database: DeviceDatabase, uid: string, patientId: string): Promise<void> {
  await changeRows(database, uid, (row) => {
    if (row.patientId === patientId) return null;
    return row.patientId === '' ? { ...row, documents: row.documents.filter((each) => idOf(each) !== patientId) } : row;
  });
  await refuseLost(database, { uid, patientIds: [patientId], isAllBut: false });
}

/** Leaves to this account nothing but what it typed of patients whom it may no longer read. */
export async function forgetPatientsBut(
  database: DeviceDatabase,
  uid: string,
  patientIds: readonly string[],
): Promise<void> {
  const known = new Set(['', ...patientIds]);
  await changeRows(database, uid, (row) => (known.has(row.patientId) ? row : null));
  await refuseLost(database, { uid, patientIds, isAllBut: true });
}

/** Leaves the rows of this account alone on the device; null for nobody's. */
export async function forgetAllBut(database: DeviceDatabase, uid: string | null): Promise<void> {
  const transaction = database.transaction('kept', 'readwrite');
  for (const row of await transaction.store.getAll()) {
    if (row.uid !== uid) await transaction.store.delete(row.id);
  }
  await transaction.done;
}

async function changeRows(database: DeviceDatabase, uid: string, change: (row: KeptRow) => KeptRow | null) {
  const transaction = database.transaction('kept', 'readwrite');
  for (const row of await transaction.store.index('byUid').getAll(uid)) {
    const changed = change(row);
    if (changed === null) await transaction.store.delete(row.id);
    else if (changed !== row) await transaction.store.put(changed);
  }
  await transaction.done;
}

function rowId({ uid, path }: KeptPlace): string {
  return `${uid}|${FORM}|${path}`;
}

function idOf(document: unknown): unknown {
  return (document as { readonly id?: unknown } | null)?.id;
}
