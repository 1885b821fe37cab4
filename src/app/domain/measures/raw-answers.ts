import type { Values } from '../fields/form.ts';
import type { MeasureQuestion, MeasureScore } from './measure-type.ts';

/** Null where it was not answered. */
export type Answer = number | null;

export interface Invalid {
  readonly status: 'invalid';
}

export const INVALID: Invalid = { status: 'invalid' };

/** An answer lies outside its range: nothing else is said. */
export const INVALID_SCORE: MeasureScore = { status: 'invalid', value: null, band: null, missing: 0, figures: {} };

/** A number, or the digit that is the id of a choice; NaN for what is neither and can only be invalid. */
export function numberOf(value: unknown): Answer {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : NaN;
}

/** Null for what was answered neither yes nor no. */
export function yesOrNo(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

/** In the order of the questions; null where one was not answered, NaN where it is no number. */
export function numbersOf(questions: readonly MeasureQuestion[], answers: Values): readonly Answer[] {
  return questions.map(({ field }) => numberOf(answers[field.id]));
}

/** Whether it is a whole number, neither below the lowest nor above the highest. */
export function isWholeWithin(value: number, [lowest, highest]: readonly [number, number]): boolean {
  return Number.isInteger(value) && value >= lowest && value <= highest;
}

/** The answered ones; null where one is invalid, or there are more or fewer than there are questions. */
export function answeredOf(
  items: readonly Answer[],
  count: number,
  range: readonly [lowest: number, highest: number],
): readonly number[] | null {
  const answered = items.filter((item) => item !== null);
  return items.length === count && answered.every((item) => isWholeWithin(item, range)) ? answered : null;
}

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
