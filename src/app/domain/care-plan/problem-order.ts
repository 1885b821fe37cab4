import type { PlanRecord } from './plan-record.ts';
import type { ClinicalStatus, ProblemContent } from './problem.ts';

const ORDER: readonly ClinicalStatus[] = [
  'active',
  'recurrence',
  'relapse',
  'unknown',
  'remission',
  'inactive',
  'resolved',
];
const OVER: readonly ClinicalStatus[] = ['remission', 'inactive', 'resolved'];

/** Whether a problem is nothing to work on now. */
export function isOverProblem({ clinicalStatus }: Pick<ProblemContent, 'clinicalStatus'>): boolean {
  return OVER.includes(clinicalStatus);
}

/** What is active first; among the same what the team wrote before what was imported, then by name. */
export function sortProblems(problems: readonly PlanRecord<ProblemContent>[]): readonly PlanRecord<ProblemContent>[] {
  return [...problems].sort(
    (left, right) =>
      ORDER.indexOf(left.content.clinicalStatus) - ORDER.indexOf(right.content.clinicalStatus) ||
      Number(left.source === 'imported') - Number(right.source === 'imported') ||
      left.content.text.localeCompare(right.content.text, 'en-GB') ||
      left.id.localeCompare(right.id),
  );
}
