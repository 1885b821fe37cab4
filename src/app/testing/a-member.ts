import type { ClinicMember } from '../domain/access/actor.ts';

/** Rosa Ahmed, rheumatologist, unless told otherwise. */
export function aMember(parts: Partial<ClinicMember> = {}): ClinicMember {
  return {
    uid: 'rosa',
    clinicId: 'northgate',
    name: 'Rosa Ahmed',
    roles: ['specialist'],
    discipline: 'rheumatology',
    active: true,
    ...parts,
  };
}
