import type { Firestore } from 'firebase/firestore';
import { doc, getDocFromServer, serverTimestamp } from 'firebase/firestore';

import type { Invitation } from '../../domain/clinic/invitation.ts';
import type { AtOnceAnswer, NotDone } from '../at-once.ts';
import { whyNotDone, writeAtOnce } from '../at-once.ts';
import { readInvitation } from './invitation-converter.ts';
import type { InvitationPlace } from './invite.ts';

/** The invitation as its addressee may see it; `refused` where it is for somebody else or there is none. */
export async function findInvitation(db: Firestore, { clinicId, id }: InvitationPlace): Promise<Invitation | NotDone> {
  try {
    const found = await getDocFromServer(doc(db, 'clinics', clinicId, 'invitations', id));
    return found.exists() ? readInvitation(found) : 'refused';
  } catch (error) {
    return whyNotDone(error);
  }
}

/** Takes up an invitation: its mark, the account's pointer and what it opens are one commit. */
export function claimInvitation(db: Firestore, invitation: Invitation, uid: string): Promise<AtOnceAnswer> {
  const { clinicId, id, kind, name, patientId } = invitation;
  return writeAtOnce(db, (transaction) => {
    const now = serverTimestamp();
    transaction.update(doc(db, 'clinics', clinicId, 'invitations', id), { claimedBy: uid, claimedAt: now });
    transaction.set(doc(db, 'users', uid), {
      clinicId,
      patientId: kind === 'patient' ? patientId : null,
      proxyFor: kind === 'proxy' ? patientId : null,
      displayName: name,
      invitationId: id,
    });
    const opened = whatIsOpened(invitation, uid, now);
    const reference = doc(db, opened.path);
    if (opened.isNew) transaction.set(reference, opened.fields);
    else transaction.update(reference, opened.fields);
  });
}

interface Opened {
  readonly path: string;
  readonly isNew: boolean;
  readonly fields: Record<string, unknown>;
}

function whatIsOpened(invitation: Invitation, uid: string, now: unknown): Opened {
  const { clinicId, kind, name, roles, discipline, patientId, proxyId } = invitation;
  if (kind === 'member') {
    const fields = { name, roles, discipline, active: true, updatedBy: uid, updatedAt: now };
    return { path: `clinics/${clinicId}/members/${uid}`, isNew: true, fields };
  }
  if (patientId === null) throw new Error(`Invitation ${invitation.id} names no patient.`);
  if (kind === 'patient') return { path: `patients/${patientId}`, isNew: false, fields: { patientUid: uid } };
  const fields = { clinicId, patientId, proxyId, createdAt: now };
  return { path: `patients/${patientId}/proxyAccounts/${uid}`, isNew: true, fields };
}
