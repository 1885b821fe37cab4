import { madeOnce } from '../made-once.ts';
import type { DeviceDatabase } from './device-database.ts';

/** Runs `use` with what is kept on this device. Rejects where the browser keeps nothing. */
export type Device = <R>(use: (database: DeviceDatabase) => Promise<R>) => Promise<R>;

let appDatabase = openedOnce();

/** A connection that was taken away is opened anew when next used. */
function openedOnce(): () => Promise<DeviceDatabase> {
  return madeOnce(async () => {
    const { openDeviceDatabase } = await import('./device-database.ts');
    return await openDeviceDatabase('braid', () => (appDatabase = openedOnce()));
  });
}

/** The database of this browser, loaded and opened when first used. */
export const onDevice: Device = async (use) => use(await appDatabase());
