import type { FoodTrial } from './food-trial.ts';
import { DIET_SESSION_PARAMETERS } from './parameters/session-diet.ts';

export interface VerdictGroup {
  readonly label: string;
  /** Of each food the last trial, by name. */
  readonly trials: readonly FoodTrial[];
}

/** What came of the foods that were tried; a food that was tried again stands where its last trial put it. */
export function foodsByVerdict(trials: readonly FoodTrial[]): readonly VerdictGroup[] {
  const inOrder = [...trials].sort((left, right) => left.from.localeCompare(right.from));
  const last = [...new Map(inOrder.map((trial) => [trial.food.trim().toLowerCase(), trial])).values()];
  const byName = last.sort((left, right) => left.food.localeCompare(right.food, 'en-GB'));
  const groups = [...DIET_SESSION_PARAMETERS.verdict.choices, { id: null, label: 'No verdict yet' }];
  return groups
    .map(({ id, label }) => ({ label, trials: byName.filter(({ verdict }) => verdict === id) }))
    .filter((group) => group.trials.length > 0);
}
