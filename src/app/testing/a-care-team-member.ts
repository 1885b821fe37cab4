import type { CareTeamMember } from '../domain/patient/patient.ts';

/** Rosa's place on Maya's team, unless told otherwise. */
export function aCareTeamMember(parts: Partial<CareTeamMember> = {}): CareTeamMember {
  return {
    uid: 'rosa',
    clinicId: 'northgate',
    patientId: 'maya-roberts',
    name: 'Rosa Ahmed',
    strand: 'rheumatology',
    from: '2026-01-12',
    to: null,
    rev: 1,
    ...parts,
  };
}
