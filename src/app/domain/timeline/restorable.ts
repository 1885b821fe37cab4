import type { PlanCollection } from '../care-plan/plan-record.ts';

const RESTORABLE: readonly (PlanCollection | 'patients')[] = [
  'patients',
  'sections',
  'problems',
  'goals',
  'interventions',
  'sessions',
  'findings',
  'flares',
];

/** Whether documents of a collection can be brought back to an earlier version. */
export function isRestorable(collection: PlanCollection | 'patients'): boolean {
  return RESTORABLE.includes(collection);
}
