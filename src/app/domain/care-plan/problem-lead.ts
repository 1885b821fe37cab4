import type { Strand } from '../access/strands.ts';
import { describeStrand, DISCIPLINES } from '../access/strands.ts';
import type { Choice } from '../fields/field.ts';
import type { Patient } from '../patient/patient.ts';

/** Who can lead a problem or a goal: staff, not the patient. */
export const LEAD_STRANDS: readonly Strand[] = [...DISCIPLINES, 'coordination'];

export const LEAD_CHOICES: readonly Choice[] = LEAD_STRANDS.map((id) => ({ id, label: describeStrand(id).name }));

/** Whether somebody of that strand is on the team now; without one, what it leads has no lead. */
export function isLedBy(strand: Strand, { members }: Pick<Patient, 'members'>): boolean {
  return (members[strand] ?? []).length > 0;
}

/** Those that nobody on the team leads now. */
export function withoutLead<T extends { readonly content: { readonly lead: Strand } }>(
  items: readonly T[],
  patient: Pick<Patient, 'members'>,
): readonly T[] {
  return items.filter(({ content }) => !isLedBy(content.lead, patient));
}
