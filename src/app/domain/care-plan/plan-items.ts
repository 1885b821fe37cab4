/** The collections of a plan whose documents are edited by forms and shown as cards. */
export const PLAN_ITEM_COLLECTIONS = [
  'problems',
  'goals',
  'interventions',
  'sessions',
  'findings',
  'suggestions',
  'flares',
  'diary',
  'measures',
  'measureSchedules',
] as const;

export type PlanItemCollection = (typeof PLAN_ITEM_COLLECTIONS)[number];
