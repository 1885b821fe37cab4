import type { Change } from '../changes/change.ts';
import type { StoredRevision } from '../changes/plan-change.ts';
import type { IsoInstant } from '../patient/patient.ts';
import type { Actor } from './actor.ts';
import type { EmergencyAccessContent } from './emergency-access.ts';
import { EMERGENCY_MINUTES, EMERGENCY_REASON_LENGTH } from './emergency-access.ts';
import { describeStrand } from './strands.ts';

interface Opening {
  readonly clinicId: string;
  readonly patientId: string;
  readonly reason: string;
  /** By the device's clock. */
  readonly openedAt: IsoInstant;
  /** What this person's last emergency access to the record left; undefined where there was none. */
  readonly before: StoredRevision | undefined;
}

/** Opens a record for an hour to somebody who is not on its team. */
export function openInEmergency(
  { clinicId, patientId, reason, openedAt, before }: Opening,
  { uid, name, strand }: Actor,
): Change {
  const content: EmergencyAccessContent = { reason: reason.trim(), openedAt };
  return {
    clinicId,
    patientId,
    collection: 'emergency',
    docId: uid,
    discipline: strand,
    visibility: 'everyone',
    source: 'typed',
    base: before?.content ?? null,
    baseRev: before?.rev ?? 0,
    patch: { ...content },
    title: `${name} (${describeStrand(strand).name}) opened the record in an emergency`,
    plain: `${name} opened your plan for an hour in an emergency.`,
    at: null,
    overrules: null,
  };
}

/** What is wrong with a reason, as a sentence; null where nothing is. */
export function reasonProblem(reason: string): string | null {
  const { least, most } = EMERGENCY_REASON_LENGTH;
  const { length } = reason.trim();
  if (length < least) return `Say in at least ${least} characters why you need this record now.`;
  return length > most ? `Say it in at most ${most} characters.` : null;
}

/** When an emergency access ends that the server recorded at this instant. */
export function emergencyEnd(recordedAt: IsoInstant): IsoInstant {
  return new Date(Date.parse(recordedAt) + EMERGENCY_MINUTES * 60_000).toISOString();
}
