import type { InterventionContent } from '../care-plan/intervention.ts';
import type { PlanRecord } from '../care-plan/plan-record.ts';
import type { SessionContent } from '../care-plan/session.ts';
import { upcomingDates } from '../interventions/course-dates.ts';
import { courseProgress } from '../interventions/course-progress.ts';
import { courseTerms } from '../interventions/course-terms.ts';
import { middleOf } from './day-millis.ts';
import type { BarTick } from './lane-types.ts';

/**
 * One for each occasion, and for a course under way those that its schedule proposes, where none of its sessions is
 * missing (`isWhole`): too few would propose too many. `sessions` by day.
 */
export function barTicks(
  content: InterventionContent,
  sessions: readonly PlanRecord<SessionContent>[],
  isWhole: boolean,
): BarTick[] {
  const recorded = sessions.flatMap(({ content: { status, on } }): BarTick[] =>
    status === 'done' || status === 'missed' ? [{ at: middleOf(on), status }] : [],
  );
  const ahead = isWhole || content.kind !== 'course' ? aheadOf(content, sessions) : [];
  return [...recorded, ...ahead].sort((left, right) => left.at - right.at);
}

function aheadOf(content: InterventionContent, sessions: readonly PlanRecord<SessionContent>[]): BarTick[] {
  if (content.status === 'completed' || content.status === 'stopped') return [];
  return daysAhead(content, sessions).map((on) => ({ at: middleOf(on), status: 'planned' }));
}

function daysAhead(content: InterventionContent, sessions: readonly PlanRecord<SessionContent>[]) {
  if (content.kind !== 'course') {
    return sessions.filter((session) => session.content.status === 'planned').map((session) => session.content.on);
  }
  const terms = courseTerms(content);
  return upcomingDates(terms, courseProgress(terms, sessions), sessions).map(({ on }) => on);
}
