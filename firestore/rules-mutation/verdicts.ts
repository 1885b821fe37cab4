import type { Mutant } from './mutants.ts';
import type { ExplainedSurvivor } from './survivors.ts';

/** What became of a mutant: the test that caught it, or why none can. */
export interface Verdict {
  readonly mutant: Mutant;
  readonly catcher: string | undefined;
  readonly explanation: string | undefined;
}

export interface Tally {
  readonly caught: number;
  readonly explained: number;
  readonly unexplained: readonly Verdict[];
  /** Of all mutants, 0 to 100. */
  readonly percentCaught: number;
}

export function verdictOn(
  mutant: Mutant,
  catcher: string | undefined,
  explanations: readonly ExplainedSurvivor[],
): Verdict {
  const explanation = explanations.find((explained) => isOf(explained, mutant))?.why;
  return { mutant, catcher, explanation };
}

export function tally(verdicts: readonly Verdict[]): Tally {
  const caught = verdicts.filter(({ catcher }) => catcher !== undefined).length;
  const survivors = verdicts.filter(({ catcher }) => catcher === undefined);
  const unexplained = survivors.filter(({ explanation }) => explanation === undefined);
  const percentCaught = verdicts.length === 0 ? 0 : (100 * caught) / verdicts.length;
  return { caught, explained: survivors.length - unexplained.length, unexplained, percentCaught };
}

/** Explanations of what was caught after all, or is no longer in the rules; `verdicts` are on every mutant. */
export function staleExplanations(
  verdicts: readonly Verdict[],
  explanations: readonly ExplainedSurvivor[],
): ExplainedSurvivor[] {
  const survivors = verdicts.filter(({ catcher }) => catcher === undefined);
  return explanations.filter((explained) => !survivors.some(({ mutant }) => isOf(explained, mutant)));
}

function isOf(explained: ExplainedSurvivor, { place, condition, replacement }: Mutant): boolean {
  return explained.place === place && explained.condition === condition && explained.replacement === replacement;
}
