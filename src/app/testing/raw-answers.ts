import type { Answer } from '../domain/measures/raw-answers.ts';

/** One answer a digit, such as `20-1`; a dash is none. */
export function digits(answers: string): readonly Answer[] {
  return Array.from(answers, (answer) => (answer === '-' ? null : Number(answer)));
}

/** The same answer so many times. */
export function each(count: number, answer: number): readonly Answer[] {
  return Array.from({ length: count }, () => answer);
}
