import type { Firestore } from 'firebase/firestore';
import { doc, serverTimestamp, Timestamp } from 'firebase/firestore';

import type { Invitation } from '../../domain/clinic/invitation.ts';
import { INVITATION_DAYS } from '../../domain/clinic/invitation.ts';
import type { NewInvitation } from '../../domain/clinic/new-invitation.ts';
import type { AtOnceAnswer } from '../at-once.ts';
import { writeAtOnce } from '../at-once.ts';

const HOUR_MS = 3_600_000;
/** The rules count the days by the server's clock, and this device's may be ahead. */
const MARGIN_MS = 12 * HOUR_MS;

export interface InvitationPlace {
  readonly clinicId: string;
  /** 20 random characters or more: whoever knows it knows the link. */
  readonly id: string;
}

export function createInvitation(
  db: Firestore,
  { clinicId, id }: InvitationPlace,
  invitation: NewInvitation,
  by: { readonly uid: string; readonly name: string },
): Promise<AtOnceAnswer> {
  const expiresAt = new Date(Date.now() + INVITATION_DAYS * 24 * HOUR_MS - MARGIN_MS);
  return writeAtOnce(db, (transaction) => {
    transaction.set(doc(db, 'clinics', clinicId, 'invitations', id), {
      ...invitation,
      clinicId,
      createdBy: by.uid,
      createdByName: by.name,
      createdAt: serverTimestamp(),
      expiresAt: Timestamp.fromDate(expiresAt),
      claimedBy: null,
      claimedAt: null,
      revokedAt: null,
    });
  });
}

export function revokeInvitation(
  db: Firestore,
  { clinicId, id }: Pick<Invitation, 'clinicId' | 'id'>,
): Promise<AtOnceAnswer> {
  return writeAtOnce(db, (transaction) => {
    transaction.update(doc(db, 'clinics', clinicId, 'invitations', id), { revokedAt: serverTimestamp() });
  });
}
