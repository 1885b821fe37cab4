import type { Firestore } from 'firebase/firestore';
import { doc, getDocFromServer } from 'firebase/firestore';

import type { Invitee } from '../../domain/clinic/invitee.ts';
import { fullName } from '../../domain/patient/full-name.ts';
import { readPatient } from '../patients/patient-converter.ts';

/** The patient of a record, for whoever may read it. Rejects where the rules refuse or no server answers. */
export async function findInvitee(db: Firestore, patientId: string): Promise<Invitee> {
  const found = await getDocFromServer(doc(db, 'patients', patientId));
  if (!found.exists()) return { kind: 'unknown' };
  const { patientUid, content } = readPatient(found);
  return patientUid === null ? { kind: 'known', patientId, name: fullName(content) } : { kind: 'has-account' };
}
