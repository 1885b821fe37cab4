import type { Discipline, Strand } from '../access/strands.ts';
import type { Patient } from '../patient/patient.ts';
import { isLedBy } from './problem-lead.ts';

/** What a plan of one sort begins with. */
export interface PlanTemplate {
  /** Stable; kept with the plan. */
  readonly id: string;
  readonly name: string;
  readonly planTitle: string;
  /** Disciplines that the plan expects on its team. */
  readonly strands: readonly Discipline[];
  readonly reviewIntervalWeeks: number;
  /** Headings that are offered where a section for the team is still empty. */
  readonly headings: Readonly<Partial<Record<Strand, readonly string[]>>>;
}

export const PLAN_TEMPLATES: readonly PlanTemplate[] = [
  {
    id: 'fibromyalgia-six',
    name: 'Fibromyalgia, six disciplines',
    planTitle: 'Fibromyalgia, six disciplines',
    strands: ['rheumatology', 'pain', 'physiotherapy', 'psychology', 'nutrition', 'sleep'],
    reviewIntervalWeeks: 12,
    headings: {
      rheumatology: ['Diagnosis', 'Looked for and excluded', 'Medicines', 'What comes next'],
      pain: ['Pain now', 'Treatments so far', 'What was agreed', 'What comes next'],
      physiotherapy: ['Activity now', 'After effort', 'Programme', 'What comes next'],
      psychology: ['What it is about', 'What helps', 'What the team should know', 'What comes next'],
      nutrition: ['Eating now', 'What was agreed', 'Supplements', 'What comes next'],
      sleep: ['Nights now', 'Causes looked for', 'What was agreed', 'What comes next'],
      neurology: ['Question', 'Findings', 'What comes next'],
      coordination: ['Appointments', 'Access and transport', 'To be settled'],
    },
  },
];

/** Undefined for a plan that began with none, and for one that is not offered any more. */
export function findTemplate(id: string | null | undefined): PlanTemplate | undefined {
  return PLAN_TEMPLATES.find((template) => template.id === id);
}

/** The headings as an empty section begins with them, a line of its own under each; empty where there are none. */
export function headingsText(template: PlanTemplate | undefined, strand: Strand): string {
  return (template?.headings[strand] ?? []).map((heading) => `${heading}:\n`).join('\n');
}

/** The disciplines that a plan's template expects and that have nobody on the team. */
export function expectedWithoutOwner({
  content,
  members,
}: Pick<Patient, 'content' | 'members'>): readonly Discipline[] {
  return (findTemplate(content.template)?.strands ?? []).filter((strand) => !isLedBy(strand, { members }));
}
