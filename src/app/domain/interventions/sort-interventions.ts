import type { InterventionContent } from '../care-plan/intervention.ts';
import type { PlanRecord } from '../care-plan/plan-record.ts';

const ORDER = ['active', 'paused', 'planned', 'completed', 'stopped', 'entered-in-error'];

/** What is going on first; among the same, what began last. */
export function byStatus(left: PlanRecord<InterventionContent>, right: PlanRecord<InterventionContent>): number {
  const place = ORDER.indexOf(left.content.status) - ORDER.indexOf(right.content.status);
  if (place !== 0) return place;
  return (right.content.startedOn ?? '').localeCompare(left.content.startedOn ?? '');
}
