import type { Actor } from '../src/app/domain/access/actor.ts';
import { addProxy, SEEN_AT_FIRST } from '../src/app/domain/access/change-proxy.ts';
import { type Fields, instants } from './instants.ts';
import type { PatientRecord } from './patient-record.ts';
import { CLINIC, uidOf } from './people.ts';

/** Maya's husband: she lets him read her plan, psychology left out. */
export const LEO = { uid: uidOf('Leo Roberts'), name: 'Leo Roberts', patientId: 'maya-roberts' } as const;

const GRANT_ID = 'leo';

export function shareWithLeo(record: PatientRecord, patient: Actor, from: string, at: string): void {
  const grant = { name: LEO.name, relation: 'Husband', sees: SEEN_AT_FIRST, from, to: null };
  record.commit(addProxy({ id: LEO.patientId, clinicId: CLINIC.id }, GRANT_ID, grant), patient, at);
}

/** Joins his account to what Maya ticked, as taking up her invitation would. */
export function proxyDocuments(): Map<string, Fields> {
  const link = { clinicId: CLINIC.id, patientId: LEO.patientId, proxyId: GRANT_ID };
  const createdAt = instants({ createdAt: new Date().toISOString() });
  return new Map([[`patients/${LEO.patientId}/proxyAccounts/${LEO.uid}`, { ...link, ...createdAt }]]);
}
