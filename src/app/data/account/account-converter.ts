import type { DocumentSnapshot } from 'firebase/firestore';

import type { ClinicMember } from '../../domain/access/actor.ts';

/** `users/{uid}`: where to begin to look. A pointer, not a right: the rules ask the membership it leads to. */
export interface Profile {
  readonly clinicId: string;
  readonly patientId: string | null;
  readonly proxyFor: string | null;
  readonly displayName: string;
}

export function readProfile(document: DocumentSnapshot): Profile {
  const { clinicId, patientId, proxyFor, displayName } = document.data() as Profile;
  return { clinicId, patientId, proxyFor, displayName };
}

export function readClinicMember(document: DocumentSnapshot, clinicId: string): ClinicMember {
  const { name, roles, discipline, active } = document.data() as ClinicMember;
  return { uid: document.id, clinicId, name, roles, discipline, active };
}
