import { deleteDB } from 'idb';

import { openDeviceDatabase } from '../data/on-device/device-database.ts';
import type { KeptPlace } from '../data/on-device/kept-rows.ts';
import type { Device } from '../data/on-device/on-device.ts';

/** A device that has kept nothing yet. */
export interface EmptyDevice {
  readonly device: Device;
  /** `{uid} {path}` of each row that is kept for reading. */
  kept(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export async function openDevice(): Promise<EmptyDevice> {
  const name = `braid-${crypto.randomUUID()}`;
  const database = await openDeviceDatabase(name);
  return {
    device: (use) => use(database),
    kept: async () => (await database.getAllKeys('kept')).map((id) => id.replace(/\|.*\|/, ' ')),
    close: async () => {
      database.close();
      await deleteDB(name);
    },
  };
}

/** A browser that keeps nothing, as in some private windows. */
export const forgetfulDevice: Device = () => Promise.reject(new DOMException('denied', 'InvalidStateError'));

/** Where Rosa’s browser keeps the sections of Maya’s plan, unless told otherwise. */
export function aKeptPlace(parts: Partial<KeptPlace> = {}): KeptPlace {
  return { uid: 'rosa', patientId: 'maya-roberts', path: 'patients/maya-roberts/sections', ...parts };
}
