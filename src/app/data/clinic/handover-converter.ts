import type { DocumentSnapshot } from 'firebase/firestore';

import type { Handover } from '../../domain/clinic/handover.ts';
import { isoInstant } from '../instants.ts';

export function readHandover(document: DocumentSnapshot): Handover {
  const stored = document.data() as Omit<Handover, 'id'>;
  return {
    id: document.id,
    clinicId: stored.clinicId,
    kind: stored.kind,
    patientId: stored.patientId,
    fromUid: stored.fromUid,
    fromName: stored.fromName,
    toUid: stored.toUid,
    about: stored.about,
    text: stored.text,
    createdAt: isoInstant(stored.createdAt),
    doneBy: stored.doneBy,
    doneAt: stored.doneAt && isoInstant(stored.doneAt),
  };
}
