import type { DocumentSnapshot } from 'firebase/firestore';

import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import type { CareTeamMember, MembershipContent } from '../../domain/patient/patient.ts';

export function readCareTeamMember(document: DocumentSnapshot): CareTeamMember {
  const { clinicId, patientId, rev, content } = document.data() as PlanRecord<MembershipContent>;
  const { name, strand, from, to } = content;
  return { uid: document.id, clinicId, patientId, rev, name, strand, from, to };
}
