import type { Strand } from '../access/strands.ts';
import { describeStrand } from '../access/strands.ts';
import type { PlanRecord } from '../care-plan/plan-record.ts';
import type { SectionContent } from '../care-plan/plan-section.ts';
import { dayInWords } from '../patient/calendar-days.ts';
import type { IsoDate, PatientContent } from '../patient/patient.ts';
import { reviewOf } from '../patient/review-due.ts';
import { startOf } from './day-millis.ts';
import type { ReviewDate } from './lane-types.ts';

/** When the plan and its sections are looked at again, the earliest first. */
export function reviewDates(patient: PatientContent, sections: readonly PlanRecord<SectionContent>[]): ReviewDate[] {
  return [
    reviewDate('plan', reviewOf(patient)),
    ...sections.map(({ discipline, content }) => reviewDate(discipline, content.reviewDueOn)),
  ]
    .filter((review) => review !== null)
    .sort((left, right) => left.at - right.at);
}

function reviewDate(strand: Strand | 'plan', on: IsoDate | null): ReviewDate | null {
  if (on === null) return null;
  const what = strand === 'plan' ? 'The plan' : describeStrand(strand).name;
  return { on, at: startOf(on), strand, words: `${what}: review due ${dayInWords(on)}` };
}
