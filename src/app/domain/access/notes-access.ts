import type { Account } from './account.ts';
import { isCareStaff, isSpecialist } from './roles.ts';
import type { Discipline } from './strands.ts';
import { describeStrand } from './strands.ts';

/** Whether this person writes notes for the team of a record that they have open. */
export function mayWriteTeamNotes({ member }: Account): boolean {
  return member !== null && isCareStaff(member);
}

/** The discipline whose restricted notes this person reads and writes; null for everybody to whom there are none. */
export function restrictedDisciplineOf({ member }: Account): Discipline | null {
  if (!member || !isCareStaff(member) || !isSpecialist(member) || member.discipline === null) return null;
  return describeStrand(member.discipline).keepsRestrictedNotes ? member.discipline : null;
}
