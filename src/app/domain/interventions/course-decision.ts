import type { Content } from '../care-plan/plan-record.ts';
import { showValue } from '../fields/show-value.ts';
import { COURSE_PARAMETERS as COURSE } from './parameters/course.ts';

/** What is filled in where a course is decided on; a later decision begins with these empty. */
export const DECISION_FIELDS = [
  'decision',
  'furtherSessions',
  'maintainEveryWeeks',
  'decisionReason',
  'decidedOn',
  'decidedAfterSession',
] as const satisfies readonly (keyof typeof COURSE)[];

/** Such as “26 May 2026, after session 10: maintain, further apart, 4 more, one every 2 weeks”; null while nothing is decided. */
export function decisionWords(content: Content): string | null {
  const decision = showValue(COURSE.decision, content['decision']);
  if (decision === null) return null;
  const { furtherSessions, maintainEveryWeeks, decidedAfterSession } = content;
  const when = [
    showValue(COURSE.decidedOn, content['decidedOn']),
    typeof decidedAfterSession === 'number' ? `after session ${decidedAfterSession}` : null,
  ];
  const what = [
    decision.toLowerCase(),
    typeof furtherSessions === 'number' ? `${furtherSessions} more` : null,
    typeof maintainEveryWeeks === 'number' ? everyWeeks(maintainEveryWeeks) : null,
  ];
  return [joined(when), joined(what)].filter(Boolean).join(': ');
}

function everyWeeks(weeks: number): string {
  return weeks === 1 ? 'one a week' : `one every ${weeks} weeks`;
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(', ');
}
