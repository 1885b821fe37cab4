import { describeStrand, type Strand, STRANDS } from '../access/strands.ts';
import type { CareTeamMember, IsoInstant } from '../patient/patient.ts';
import type { PlanSection } from './plan-section.ts';

/** One discipline's part of the plan, as the patient reads it. */
export interface PlanPart {
  readonly strand: Strand;
  readonly title: string;
  readonly text: string;
  /** Null where the author is not on the team's list, or the list is not known. */
  readonly author: string | null;
  readonly updatedAt: IsoInstant;
}

/** What the team has put in plain words, in the order of the plan; the patient's own part is not among them. */
export function planParts(sections: readonly PlanSection[], team: readonly CareTeamMember[] | null): PlanPart[] {
  return STRANDS.flatMap(({ id }) => sections.filter(({ discipline }) => discipline === id))
    .filter(({ discipline, content }) => discipline !== 'patient' && content.plainText.trim() !== '')
    .map(({ discipline, content, updatedBy, updatedAt }) => ({
      strand: discipline,
      title: describeStrand(discipline).sectionTitle,
      text: content.plainText,
      author: team?.find(({ uid }) => uid === updatedBy)?.name ?? null,
      updatedAt,
    }));
}
