import { catchError, distinctUntilChanged, filter, Observable, of, share, startWith, switchMap } from 'rxjs';

import type { IsoInstant } from '../../domain/patient/patient.ts';
import type { Device } from './on-device.ts';
import { onDevice } from './on-device.ts';

const CHANNEL = 'braid-trust';

/** Accounts whose trust has changed, in this tab or in another. */
const changes = new Observable<string>((subscriber) => {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<string>) => subscriber.next(data);
  return () => channel.close();
}).pipe(share());

/** Whether an account's owner calls this device their own, now and whenever they change their mind. */
export function watchTrust(uid: string, device: Device = onDevice): Observable<boolean> {
  return changes.pipe(
    filter((changed) => changed === uid),
    startWith(uid),
    switchMap(() => device(async (database) => (await database.getKey('trust', uid)) !== undefined)),
    catchError(() => of(false)),
    distinctUntilChanged(),
  );
}

/** Rejects where the browser keeps nothing. */
export async function trustDevice(uid: string, since: IsoInstant, device: Device = onDevice): Promise<void> {
  await device((database) => database.put('trust', { uid, since }));
  announce(uid);
}

/** What was kept goes with the trust. */
export async function distrustDevice(uid: string, device: Device = onDevice): Promise<void> {
  await device(async (database) => {
    const transaction = database.transaction(['trust', 'kept'], 'readwrite');
    await transaction.objectStore('trust').delete(uid);
    const kept = transaction.objectStore('kept');
    for (const id of await kept.index('byUid').getAllKeys(uid)) await kept.delete(id);
    await transaction.done;
  });
  announce(uid);
}

function announce(uid: string): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(uid);
  channel.close();
}
