import { serverTimestamp } from 'firebase/firestore/lite';

import type { InvitationKind } from '../../src/app/domain/clinic/invitation.ts';
import type { Write } from './app-commit.ts';
import { CLINIC, RECORD } from './clinic-documents.ts';
import { invitationPath, INVITATIONS, UNCLAIMED_GRANT, UNCLAIMED_RECORD } from './clinic-requests.ts';

/** The writes by which somebody takes up an invitation, taken apart so that a test may tamper with them. */
export interface Joining {
  readonly claim: Write;
  readonly user: Write;
  /** The membership, the patient document or the proxy's account. */
  readonly opened: Write;
}

/** What Gail's browser would send, here in the name of `uid`. */
export function joining(kind: InvitationKind, uid: string): Joining {
  const now = serverTimestamp();
  return {
    claim: { method: 'update', path: invitationPath(kind), data: { claimedBy: uid, claimedAt: now } },
    user: {
      method: 'set',
      path: `users/${uid}`,
      data: {
        clinicId: CLINIC,
        patientId: kind === 'patient' ? UNCLAIMED_RECORD : null,
        proxyFor: kind === 'proxy' ? RECORD : null,
        displayName: 'Gail Green',
        invitationId: INVITATIONS[kind],
      },
    },
    opened: OPENED[kind](uid, now),
  };
}

const OPENED: Readonly<Record<InvitationKind, (uid: string, now: unknown) => Write>> = {
  member: (uid, now) => ({
    method: 'set',
    path: `clinics/${CLINIC}/members/${uid}`,
    data: {
      name: 'Gail Green',
      roles: ['specialist'],
      discipline: 'physiotherapy',
      active: true,
      updatedBy: uid,
      updatedAt: now,
    },
  }),
  patient: (uid) => ({ method: 'update', path: `patients/${UNCLAIMED_RECORD}`, data: { patientUid: uid } }),
  proxy: (uid, now) => ({
    method: 'set',
    path: `patients/${RECORD}/proxyAccounts/${uid}`,
    data: { clinicId: CLINIC, patientId: RECORD, proxyId: UNCLAIMED_GRANT, createdAt: now },
  }),
};
