import type { StaffRole } from '../access/actor.ts';
import type { Discipline } from '../access/strands.ts';
import type { IsoInstant } from '../patient/patient.ts';

export type InvitationKind = 'member' | 'patient' | 'proxy';

/** `clinics/{c}/invitations/{id}`: claimed once, by whoever can show that the address is theirs. */
export interface Invitation {
  /** Random, and part of the link. */
  readonly id: string;
  readonly clinicId: string;
  readonly kind: InvitationKind;
  /** In lower case. */
  readonly email: string;
  readonly name: string;
  /** Empty but for members. */
  readonly roles: readonly StaffRole[];
  readonly discipline: Discipline | null;
  readonly patientId: string | null;
  /** The grant that a proxy's account is to be joined to. */
  readonly proxyId: string | null;
  readonly createdBy: string;
  readonly createdByName: string;
  readonly createdAt: IsoInstant;
  readonly expiresAt: IsoInstant;
  readonly claimedBy: string | null;
  readonly claimedAt: IsoInstant | null;
  readonly revokedAt: IsoInstant | null;
}

export const INVITATION_DAYS = 14;
