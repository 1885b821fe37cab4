import { describeStrand, type Strand, STRANDS } from '../access/strands.ts';
import type { CareTeamMember, IsoInstant } from '../patient/patient.ts';
import type { MyTreatment } from './my-treatments.ts';
import { isTaken } from './my-treatments.ts';
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

/** What one discipline wrote in plain words, and what it does besides medicines, which stand together. */
export interface PlanStrand {
  readonly strand: Strand;
  readonly title: string;
  readonly part: PlanPart | null;
  readonly treatments: readonly MyTreatment[];
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

/** The plan strand by strand, in its order, without strands that have nothing to read. */
export function planStrands(parts: readonly PlanPart[], treatments: readonly MyTreatment[]): readonly PlanStrand[] {
  return STRANDS.map(({ id, sectionTitle }) => ({
    strand: id,
    title: sectionTitle,
    part: parts.find(({ strand }) => strand === id) ?? null,
    treatments: treatments.filter((treatment) => treatment.record.discipline === id && !isTaken(treatment)),
  })).filter(({ part, treatments: own }) => part !== null || own.length > 0);
}
