import type { DocumentSnapshot } from 'firebase/firestore';

import type { LastActivity, Patient } from '../../domain/patient/patient.ts';
import { isoInstant } from '../instants.ts';

/** Every field is set, null where the document lacks it. The security rules hold the shape of what is stored. */
export function readPatient(document: DocumentSnapshot): Patient {
  const stored = document.data() as Omit<Patient, 'id'>;
  return {
    id: document.id,
    clinicId: stored.clinicId,
    rev: stored.rev,
    patientUid: stored.patientUid,
    coordinatorUid: stored.coordinatorUid,
    members: stored.members,
    consents: stored.consents,
    teamUids: stored.teamUids,
    content: stored.content,
    lastActivity: stored.lastActivity && readLastActivity(stored.lastActivity),
    createdBy: stored.createdBy,
    createdAt: isoInstant(stored.createdAt),
    updatedBy: stored.updatedBy,
    updatedAt: isoInstant(stored.updatedAt),
  };
}

function readLastActivity({ at, byName, discipline, eventId }: LastActivity): LastActivity {
  return { at: isoInstant(at), byName, discipline, eventId };
}
