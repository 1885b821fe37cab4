import type { Account } from './account.ts';

export type IdlePhase = 'in-use' | 'locks-soon' | 'locked';

const MINUTE_MS = 60_000;
/** Long enough to read a sentence, walk back to the desk and press a key. */
const NOTICE_MS = 2 * MINUTE_MS;

/** After how many minutes without a touch Braid locks. Patients rest between two sentences. */
export function idleMinutes({ patientId }: Pick<Account, 'patientId'>): number {
  return patientId === null ? 15 : 30;
}

/** Where somebody stands who has done nothing for `idleMs` of the `minutes` allowed. */
export function idlePhase(idleMs: number, minutes: number): IdlePhase {
  const leftMs = minutes * MINUTE_MS - idleMs;
  if (leftMs <= 0) return 'locked';
  return leftMs <= NOTICE_MS ? 'locks-soon' : 'in-use';
}
