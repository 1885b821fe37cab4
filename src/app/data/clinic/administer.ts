import type { Firestore } from 'firebase/firestore';
import { doc, serverTimestamp } from 'firebase/firestore';

import type { ClinicMember } from '../../domain/access/actor.ts';
import type { ClinicSwitches } from '../../domain/clinic/clinic.ts';
import type { AtOnceAnswer } from '../at-once.ts';
import { writeAtOnce } from '../at-once.ts';

/** Changes what a member is to the clinic. The rules refuse an administrator their own document. */
export function changeMember(db: Firestore, member: ClinicMember, by: string): Promise<AtOnceAnswer> {
  const { clinicId, uid, name, roles, discipline, active } = member;
  return writeAtOnce(db, (transaction) => {
    const changed = { name, roles, discipline, active, updatedBy: by, updatedAt: serverTimestamp() };
    transaction.update(doc(db, 'clinics', clinicId, 'members', uid), changed);
  });
}

export function changeSwitches(
  db: Firestore,
  clinicId: string,
  switches: ClinicSwitches,
  by: string,
): Promise<AtOnceAnswer> {
  return writeAtOnce(db, (transaction) => {
    const changed = { switches, updatedBy: by, updatedAt: serverTimestamp() };
    transaction.update(doc(db, 'clinics', clinicId), changed);
  });
}
