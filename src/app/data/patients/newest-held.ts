import type { PlanItemCollection } from '../../domain/care-plan/plan-items.ts';

/** Each document read is billed: a bounded part of each collection, whatever the length of the record. */
export const NEWEST_HELD: Readonly<Record<PlanItemCollection, readonly [field: string, most: number]>> = {
  problems: ['updatedAt', 30],
  goals: ['updatedAt', 30],
  interventions: ['updatedAt', 50],
  sessions: ['content.on', 50],
  findings: ['updatedAt', 10],
  suggestions: ['updatedAt', 20],
  flares: ['updatedAt', 12],
  diary: ['content.month', 4],
  measures: ['content.takenOn', 36],
  measureSchedules: ['updatedAt', 20],
};
