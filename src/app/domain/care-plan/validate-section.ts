import { isIsoDate } from '../patient/iso-date.ts';
import type { SectionContent } from './plan-section.ts';
import { SECTION_LIMITS } from './plan-section.ts';

/** What is wrong with each field, as a sentence; empty when the section can be saved. */
export type SectionProblems = Partial<Record<keyof SectionContent, string>>;

export function validateSection(content: SectionContent): SectionProblems {
  const problems: SectionProblems = {};
  for (const field of ['clinicalText', 'plainText'] as const) {
    const excess = content[field].length - SECTION_LIMITS[field];
    if (excess > 0) problems[field] = tooLong(SECTION_LIMITS[field], excess);
  }
  if (content.clinicalText.trim() === '' && content.plainText.trim() === '') {
    problems.plainText = 'Write something in at least one of the two.';
  }
  if (content.reviewDueOn !== null && !isIsoDate(content.reviewDueOn)) {
    problems.reviewDueOn = 'This is not a date of the calendar.';
  }
  return problems;
}

function tooLong(limit: number, excess: number): string {
  return `At most ${limit.toLocaleString('en-GB')} characters: please shorten it by ${excess.toLocaleString('en-GB')}.`;
}
