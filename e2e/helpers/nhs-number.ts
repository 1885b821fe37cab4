import { testNhsNumbers } from '../../seed/nhs-numbers.ts';

/** More than the made-up clinic has patients. */
const TAKEN = 2000;
const SPREAD = 5000;

/** A valid NHS number of the test range that, in all likelihood, no record has yet. */
export function freshNhsNumber(): string {
  const numbers = testNhsNumbers().drop(TAKEN + Math.floor(Math.random() * SPREAD));
  return numbers.next().value as string;
}
