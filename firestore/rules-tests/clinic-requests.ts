import type { InvitationKind } from '../../src/app/domain/clinic/invitation.ts';
import type { Documents, Fields } from './record-of.ts';
import { CLINIC, FAR_AHEAD, LONG_AGO, RECORD } from './record-of.ts';

/** Whoever Gail is to be: each invitation names what it opens for her. */
export const INVITATIONS: Readonly<Record<InvitationKind, string>> = {
  member: 'invitation-of-a-member',
  patient: 'invitation-of-a-patient',
  proxy: 'invitation-of-a-proxy',
};
/** The record of a patient who has no account yet. */
export const UNCLAIMED_RECORD = 'gail-green';
/** The grant that waits for an account. */
export const UNCLAIMED_GRANT = 'gail';

/** What each invitation opens to whoever takes it up. */
export const OPENS: Readonly<Record<InvitationKind, Fields>> = {
  member: { roles: ['specialist'], discipline: 'physiotherapy' },
  patient: { patientId: UNCLAIMED_RECORD },
  proxy: { patientId: RECORD, proxyId: UNCLAIMED_GRANT },
};

/** What waits for somebody: invitations for Gail, and something handed to Cora. */
export function clinicRequests(): Documents {
  return {
    [invitationPath('member')]: invitation('member', 'ada', OPENS.member),
    [invitationPath('patient')]: invitation('patient', 'cora', OPENS.patient),
    [invitationPath('proxy')]: invitation('proxy', 'maya', OPENS.proxy),
    [`clinics/${CLINIC}/handovers/for-cora`]: handover('cora'),
    [`clinics/${CLINIC}/handovers/for-any`]: handover(''),
  };
}

export function invitationPath(kind: InvitationKind): string {
  return `clinics/${CLINIC}/invitations/${INVITATIONS[kind]}`;
}

const INVITERS: Readonly<Record<string, string>> = { ada: 'Ada Quinn', cora: 'Cora Bell', maya: 'Maya Roberts' };

export function invitation(kind: InvitationKind, createdBy: string, parts: Fields): Fields {
  return {
    clinicId: CLINIC,
    kind,
    email: 'gail@example.org',
    name: 'Gail Green',
    roles: [],
    discipline: null,
    patientId: null,
    proxyId: null,
    createdBy,
    createdByName: INVITERS[createdBy],
    createdAt: LONG_AGO,
    expiresAt: FAR_AHEAD,
    claimedBy: null,
    claimedAt: null,
    revokedAt: null,
    ...parts,
  };
}

export function handover(toUid: string): Fields {
  return {
    clinicId: CLINIC,
    kind: 'note',
    patientId: RECORD,
    fromUid: 'nina',
    fromName: 'Nina Costa',
    toUid,
    about: 'Food trial',
    text: 'Oats were fine.',
    createdAt: LONG_AGO,
    doneBy: null,
    doneAt: null,
  };
}
