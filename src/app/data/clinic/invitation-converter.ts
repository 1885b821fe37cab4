import type { DocumentSnapshot } from 'firebase/firestore';

import type { Invitation } from '../../domain/clinic/invitation.ts';
import { isoInstant } from '../instants.ts';

export function readInvitation(document: DocumentSnapshot): Invitation {
  const stored = document.data() as Omit<Invitation, 'id'>;
  return {
    id: document.id,
    clinicId: stored.clinicId,
    kind: stored.kind,
    email: stored.email,
    name: stored.name,
    roles: stored.roles,
    discipline: stored.discipline,
    patientId: stored.patientId,
    proxyId: stored.proxyId,
    createdBy: stored.createdBy,
    createdByName: stored.createdByName,
    createdAt: isoInstant(stored.createdAt),
    expiresAt: isoInstant(stored.expiresAt),
    claimedBy: stored.claimedBy,
    claimedAt: stored.claimedAt && isoInstant(stored.claimedAt),
    revokedAt: stored.revokedAt && isoInstant(stored.revokedAt),
  };
}
