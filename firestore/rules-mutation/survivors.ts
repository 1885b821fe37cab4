import type { Mutant } from './mutants.ts';

/** A mutant that no test can catch, and why no request tells it from the rules. */
export interface ExplainedSurvivor extends Pick<Mutant, 'place' | 'condition' | 'replacement'> {
  readonly why: string;
}

export const EXPLAINED_SURVIVORS: readonly ExplainedSurvivor[] = [];
