import type { PlanRecord } from '../care-plan/plan-record.ts';
import type { SessionContent } from '../care-plan/session.ts';

/** What was given in all sessions that took place, in mg; null where no dose is recorded. */
export function doseGiven(sessions: readonly PlanRecord<SessionContent>[]): number | null {
  const doses = sessions.flatMap(({ content }) =>
    content.status === 'done' && typeof content['doseMg'] === 'number' ? [content['doseMg']] : [],
  );
  // Tenths of a milligram are as fine as a dose is written.
  return doses.length === 0 ? null : Math.round(doses.reduce((sum, dose) => sum + dose, 0) * 10) / 10;
}
