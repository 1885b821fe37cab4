import type { IsoInstant } from '../patient/patient.ts';

/** Why a password opened nothing. `credentials` says neither whether the address is known nor what was wrong. */
export interface PasswordRefusal {
  readonly reason: 'credentials' | 'network' | 'too-many';
  /** When this browser will ask the server again; null if it would ask at once. */
  readonly until: IsoInstant | null;
}
