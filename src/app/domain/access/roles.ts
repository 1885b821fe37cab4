import type { Account } from './account.ts';
import type { Actor, ClinicMember } from './actor.ts';
import type { Strand } from './strands.ts';

/** Whether a member takes part in care: an admin alone reads no health data. */
export function isCareStaff(member: ClinicMember): boolean {
  return member.active && (isCoordinator(member) || isSpecialist(member));
}

/** Whether a member looks after the clinic's accounts. */
export function isAdmin(member: ClinicMember): boolean {
  return member.active && member.roles.includes('admin');
}

export function isCoordinator(member: ClinicMember): boolean {
  return member.roles.includes('coordinator');
}

export function isSpecialist(member: ClinicMember): boolean {
  return member.roles.includes('specialist') && member.discipline !== null;
}

/** The strand a person writes in; null for those who write in none. */
export function strandOf(account: Account): Strand | null {
  const { member, patientId } = account;
  if (member && isCareStaff(member)) return isSpecialist(member) ? member.discipline : 'coordination';
  return patientId === null ? null : 'patient';
}

/** The person as events name them; null for those who write nothing. */
export function actorOf(account: Account): Actor | null {
  const strand = strandOf(account);
  if (strand === null) return null;
  return { uid: account.uid, name: account.member?.name ?? account.displayName, strand };
}
