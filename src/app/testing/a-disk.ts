import { deleteDB } from 'idb';

import type { DeviceDatabase } from '../data/on-device/device-database.ts';
import { openDeviceDatabase } from '../data/on-device/device-database.ts';
import type { Device } from '../data/on-device/on-device.ts';

/** The disk of a device of its own, which a spec may fill up. */
export interface ADisk {
  readonly device: Device;
  /** From now on it keeps nothing, as where the disk is full. */
  fillUp(): void;
  makeRoom(): void;
  forget(): Promise<void>;
}

export async function aDisk(): Promise<ADisk> {
  const name = `braid-${crypto.randomUUID()}`;
  const database: DeviceDatabase = await openDeviceDatabase(name);
  let isFull = false;
  return {
    device: (use) => {
      if (isFull) return Promise.reject(new DOMException('No room is left.', 'QuotaExceededError'));
      return use(database);
    },
    fillUp: () => (isFull = true),
    makeRoom: () => (isFull = false),
    forget: () => {
      database.close();
      return deleteDB(name);
    },
  };
}
