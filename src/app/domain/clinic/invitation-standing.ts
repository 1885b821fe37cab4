import type { IsoInstant } from '../patient/patient.ts';
import type { Invitation } from './invitation.ts';

export type InvitationStanding = 'open' | 'used' | 'revoked' | 'expired';

/** Whether an invitation may still be taken up at this instant; the rules decide by the server's clock. */
export function standingOf(
  { claimedBy, revokedAt, expiresAt }: Pick<Invitation, 'claimedBy' | 'revokedAt' | 'expiresAt'>,
  now: IsoInstant,
): InvitationStanding {
  if (claimedBy !== null) return 'used';
  if (revokedAt !== null) return 'revoked';
  return expiresAt <= now ? 'expired' : 'open';
}
