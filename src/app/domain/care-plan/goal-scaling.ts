import type { Values } from '../fields/form.ts';

/** One of the five levels of goal attainment scaling. */
export interface GoalLevel {
  /** −2 to 2; 0 is what was agreed to be expected. */
  readonly score: number;
  /** The field of a goal that says what this level looks like for this person. */
  readonly field: 'gasMinus2' | 'gasMinus1' | 'gas0' | 'gasPlus1' | 'gasPlus2';
  readonly label: string;
}

/** From the lowest up. */
export const GOAL_LEVELS: readonly GoalLevel[] = [
  { score: -2, field: 'gasMinus2', label: 'Much less than expected' },
  { score: -1, field: 'gasMinus1', label: 'Less than expected' },
  { score: 0, field: 'gas0', label: 'As expected' },
  { score: 1, field: 'gasPlus1', label: 'More than expected' },
  { score: 2, field: 'gasPlus2', label: 'Much more than expected' },
];

/** The correlation between goals that Kiresuk and Sherman (1968) assume. */
const CORRELATION = 0.3;

/**
 * The attainment of several goals in one number by Kiresuk and Sherman (1968), each goal with the same weight: 50 where
 * all are as expected, 10 a standard deviation. Null where no goal has been scored.
 */
export function goalAttainmentT(scores: readonly number[]): number | null {
  if (scores.length === 0) return null;
  const sum = scores.reduce((total, score) => total + score, 0);
  const count = scores.length;
  return 50 + (10 * sum) / Math.sqrt((1 - CORRELATION) * count + CORRELATION * count ** 2);
}

/** Whether the five levels of a goal have been written, or some of them. */
export function isScaled(content: Values): boolean {
  return GOAL_LEVELS.some(({ field }) => Boolean(content[field]));
}

/** The level that a goal has reached; null while nobody has said. */
export function scoreOf({ gasScore }: Values): number | null {
  return typeof gasScore === 'number' ? gasScore : null;
}
