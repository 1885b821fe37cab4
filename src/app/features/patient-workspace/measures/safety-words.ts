import type { Discipline } from '../../../domain/access/strands.ts';
import { describeStrand } from '../../../domain/access/strands.ts';
import type { Patient } from '../../../domain/patient/patient.ts';

/** Who is shown answers that call for somebody, in a sentence for the others; a discipline only where somebody of it reads the record. */
export function whoIsShown({ members, teamUids }: Patient, owners: readonly Discipline[]): string {
  const reading = [...new Set(owners)].filter((owner) => members[owner]?.some((uid) => teamUids.includes(uid)));
  const names = reading.map((owner) => describeStrand(owner).name);
  return names.length === 0
    ? 'The coordinator is shown it here.'
    : `${names.join(', ')} and the coordinator are shown it here.`;
}
