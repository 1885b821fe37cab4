import type { ClinicMember } from './actor.ts';
import { isCareStaff, isSpecialist } from './roles.ts';
import type { Strand } from './strands.ts';

/** The strand in which a member joins a care team; null for those who take no part in care. */
export function memberStrand(member: ClinicMember): Strand | null {
  if (!isCareStaff(member)) return null;
  return isSpecialist(member) ? member.discipline : 'coordination';
}
