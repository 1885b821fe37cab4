import type { GuardedObject, Operation, Party } from './access-matrix.ts';
import { ACCESS_MATRIX } from './access-matrix.ts';
import type { Account } from './account.ts';
import { isAdmin, isCareStaff, isCoordinator, isSpecialist } from './roles.ts';
import type { Strand } from './strands.ts';
import { describeStrand } from './strands.ts';

const LETTERS: Readonly<Record<Operation, string>> = { read: 'R', create: 'C', update: 'U', delete: 'D' };

export function may(party: Party, operation: Operation, object: GuardedObject): boolean {
  return (ACCESS_MATRIX[object][party] ?? '').includes(LETTERS[operation]);
}

/** How somebody who has this record open stands to one of its strands. */
export function partyTowards(account: Account, strand: Strand): Party {
  const { member } = account;
  if (!member) return partyOutsideClinic(account);
  if (!member.active) return 'inactive-member';
  if (!isCareStaff(member)) return isAdmin(member) ? 'clinic-admin' : 'unassigned-staff';
  if (isSpecialist(member) && member.discipline === strand) return 'owning-discipline';
  return isCoordinator(member) ? 'coordinator' : 'other-discipline';
}

/** Whether this person writes this section of a record that they have open. */
export function mayEditSection(account: Account, section: Strand): boolean {
  return may(partyTowards(account, section), 'update', sectionObject(section));
}

/**
 * Why somebody may not edit a section, as a sentence; null where they may.
 * `ownerName` is the care team's member of that strand: null where it has none, empty while the team is not known.
 */
export function whyNotEditSection(account: Account, section: Strand, ownerName: string | null): string | null {
  if (mayEditSection(account, section)) return null;
  if (section === 'patient') return 'Only the patient can edit this section.';
  const { name, plainRole } = describeStrand(section);
  if (partyTowards(account, section) === 'patient') return `Your ${plainRole} writes this section.`;
  const rule = `Only ${name} can edit this section.`;
  if (ownerName === '') return rule;
  return ownerName === null ? `${rule} It has no owner on this team yet.` : `${rule} ${ownerName} owns it.`;
}

function partyOutsideClinic({ patientId, proxyFor }: Account): Party {
  if (patientId !== null) return 'patient';
  return proxyFor === null ? 'visitor' : 'proxy';
}

function sectionObject(section: Strand): GuardedObject {
  if (section === 'patient') return 'about-me';
  return section === 'coordination' ? 'coordination-section' : 'section-clinical-text';
}
