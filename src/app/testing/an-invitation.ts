import type { Invitation } from '../domain/clinic/invitation.ts';

/** Gwen Price, invited as a physiotherapist by Ada Quinn, unless told otherwise. */
export function anInvitation(parts: Partial<Invitation> = {}): Invitation {
  return {
    id: 'invitation-of-gwen-price',
    clinicId: 'northgate',
    kind: 'member',
    email: 'gwen.price@northgate.example',
    name: 'Gwen Price',
    roles: ['specialist'],
    discipline: 'physiotherapy',
    patientId: null,
    proxyId: null,
    createdBy: 'ada',
    createdByName: 'Ada Quinn',
    createdAt: '2026-05-05T08:00:00.000Z',
    expiresAt: '2126-05-19T08:00:00.000Z',
    claimedBy: null,
    claimedAt: null,
    revokedAt: null,
    ...parts,
  };
}
