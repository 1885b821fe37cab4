import { filter, Observable } from 'rxjs';

import type { DeviceDatabase } from './device-database.ts';

const CHANNEL = 'braid-lost-patients';

/** An account may no longer read these patients, or any but these. */
export interface LostPatients {
  readonly uid: string;
  readonly patientIds: readonly string[];
  readonly isAllBut: boolean;
}

export function isAmong({ patientIds, isAllBut }: LostPatients, patientId: string): boolean {
  return patientIds.includes(patientId) !== isAllBut;
}

/** Leaves the own words alone of what was typed about them, and has every window look. */
export async function refuseLost(database: DeviceDatabase, lost: LostPatients): Promise<void> {
  const { refuseTypedAbout } = await import('./typed-rows.ts');
  announceRows(lost.uid, await refuseTypedAbout(database, lost.uid, (patientId) => isAmong(lost, patientId)));
  post(CHANNEL, [lost]);
}

/** As the windows of the outbox tell each other. */
export function announceRows(uid: string, keys: readonly string[]): void {
  post(
    'braid-outbox',
    keys.map((key) => ({ uid, key, saved: null })),
  );
}

/** Patients lost to this account, in this window or in another. */
export function watchLost(uid: string): Observable<LostPatients> {
  return new Observable<LostPatients>((subscriber) => {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = ({ data }: MessageEvent<LostPatients>) => subscriber.next(data);
    return () => channel.close();
  }).pipe(filter((lost) => lost.uid === uid));
}

function post(name: string, messages: readonly unknown[]): void {
  const channel = new BroadcastChannel(name);
  for (const message of messages) channel.postMessage(message);
  channel.close();
}
