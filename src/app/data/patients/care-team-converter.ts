import type { DocumentSnapshot } from 'firebase/firestore';

import type { CareTeamMember } from '../../domain/patient/patient.ts';

export function readCareTeamMember(document: DocumentSnapshot): CareTeamMember {
  const { clinicId, patientId, name, strand, from, to } = document.data() as CareTeamMember;
  return { uid: document.id, clinicId, patientId, name, strand, from, to };
}
