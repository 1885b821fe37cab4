import type { PlanRecord } from '../care-plan/plan-record.ts';
import type { SessionContent } from '../care-plan/session.ts';

/** The occasions of one intervention by day, the first at the beginning. */
export function sessionsOf(
  sessions: readonly PlanRecord<SessionContent>[],
  interventionId: string,
): PlanRecord<SessionContent>[] {
  return sessions
    .filter(({ content }) => content.interventionId === interventionId)
    .sort((left, right) => left.content.on.localeCompare(right.content.on) || left.id.localeCompare(right.id));
}
