import type { DeviceDatabase } from '../../src/app/data/on-device/device-database.ts';
import { openDeviceDatabase } from '../../src/app/data/on-device/device-database.ts';

/** A window's connection to its device's database; a crash leaves of an open transaction nothing. */
export async function mortalDatabase(name: string): Promise<{ readonly database: DeviceDatabase; crash(): void }> {
  const real = await openDeviceDatabase(name);
  const open = new Set<{ abort(): void }>();
  const database = new Proxy(real, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property);
      if (property !== 'transaction') return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      return (...args: Parameters<DeviceDatabase['transaction']>) => {
        const transaction = target.transaction(...args);
        open.add(transaction);
        const ended = () => open.delete(transaction);
        transaction.done.then(ended, ended);
        return transaction;
      };
    },
  });
  return {
    database,
    crash() {
      for (const transaction of open) transaction.abort();
      real.close();
    },
  };
}
