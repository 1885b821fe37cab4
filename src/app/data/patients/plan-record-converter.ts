import type { DocumentSnapshot } from 'firebase/firestore';

import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import { isoInstant } from '../instants.ts';

/** Any document of the plan. The security rules hold the shape of its content. */
export function readPlanRecord<C extends object>(document: DocumentSnapshot): PlanRecord<C> {
  const stored = document.data() as Omit<PlanRecord<C>, 'id'>;
  return {
    id: document.id,
    clinicId: stored.clinicId,
    patientId: stored.patientId,
    discipline: stored.discipline,
    visibility: stored.visibility,
    rev: stored.rev,
    source: stored.source,
    content: stored.content,
    createdBy: stored.createdBy,
    createdAt: isoInstant(stored.createdAt),
    updatedBy: stored.updatedBy,
    updatedAt: isoInstant(stored.updatedAt),
  };
}
