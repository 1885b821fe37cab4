import type { Strand } from '../access/strands.ts';
import type { IsoInstant } from '../patient/patient.ts';

/** Somebody has the editor of a section open. */
export interface Presence {
  readonly uid: string;
  readonly clinicId: string;
  readonly patientId: string;
  readonly name: string;
  readonly strand: Strand;
  readonly section: Strand;
}

/** `patients/{p}/presence/{uid}` */
export interface PresenceEntry {
  readonly presence: Presence;
  /** By the server's clock. */
  readonly at: IsoInstant;
}

/** Whoever has not been heard of for this long may have gone without a word. */
export const PRESENCE_LASTS_MS = 120_000;

/** Who else is here at `now`, a time by the server's clock, always in the same order. */
export function othersPresent(entries: readonly PresenceEntry[], ownUid: string, now: number): readonly Presence[] {
  return entries
    .filter(({ presence, at }) => presence.uid !== ownUid && Date.parse(at) > now - PRESENCE_LASTS_MS)
    .map(({ presence }) => presence)
    .sort((left, right) => (left.uid < right.uid ? -1 : 1));
}
