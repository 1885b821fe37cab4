import type { Patient } from '../../domain/patient/patient.ts';

/** Whether somebody reads this record as of right: they are of its team, or it is about them. Emergency access lends it. */
export function isReadersOwn({ teamUids, patientUid }: Patient, uid: string): boolean {
  return teamUids.includes(uid) || patientUid === uid;
}
