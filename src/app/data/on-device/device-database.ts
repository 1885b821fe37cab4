import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';

import type { IsoInstant } from '../../domain/patient/patient.ts';

/** A row belongs to one account, and is given to no other. */
interface Owned {
  readonly uid: string;
}

/** An entry of the outbox, or what is being typed: `value` is plain JSON. */
export interface DeviceRow extends Owned {
  /** `{uid}|{patientId}/{collection}/{docId}` */
  readonly id: string;
  readonly value: unknown;
}

/** What a listener last heard, for reading without a connection. */
export interface KeptRow extends Owned {
  /** `{uid}|{what was listened to}` */
  readonly id: string;
  /** Whose record it is of; empty where it is of none. */
  readonly patientId: string;
  readonly receivedAt: IsoInstant;
  readonly documents: readonly unknown[];
}

export interface DeviceSchema extends DBSchema {
  outbox: { key: string; value: DeviceRow; indexes: { byUid: string } };
  drafts: { key: string; value: DeviceRow; indexes: { byUid: string } };
  kept: { key: string; value: KeptRow; indexes: { byUid: string; byPatient: [string, string] } };
  /** Accounts whose owner calls this device their own. */
  trust: { key: string; value: Owned & { readonly since: IsoInstant } };
}

export type DeviceDatabase = IDBPDatabase<DeviceSchema>;

const VERSION = 1;

/**
 * What Braid keeps on this device. Rejects where the browser keeps nothing, as some do in a private window.
 * `onClosed` is told where the browser takes the connection away, or a newer Braid in another window needs it closed.
 */
export function openDeviceDatabase(name = 'braid', onClosed: () => void = () => undefined): Promise<DeviceDatabase> {
  return openDB<DeviceSchema>(name, VERSION, {
    terminated: onClosed,
    blocking(_, __, event) {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    upgrade(database) {
      for (const store of ['outbox', 'drafts'] as const) {
        database.createObjectStore(store, { keyPath: 'id' }).createIndex('byUid', 'uid');
      }
      const kept = database.createObjectStore('kept', { keyPath: 'id' });
      kept.createIndex('byUid', 'uid');
      kept.createIndex('byPatient', ['uid', 'patientId']);
      database.createObjectStore('trust', { keyPath: 'uid' });
    },
  });
}
