import type { Mutant } from './mutants.ts';

/** A mutant that no test can catch, and why no request tells it from the rules. */
export interface ExplainedSurvivor extends Pick<Mutant, 'place' | 'condition' | 'replacement'> {
  readonly why: string;
}

export const EXPLAINED_SURVIVORS: readonly ExplainedSurvivor[] = [
  {
    ...dropped('isReadingStaff', '!isSubjectOf(patient)'),
    why: 'Whoever is the patient has been answered before each of its calls.',
  },
  {
    ...dropped('hasExactly', 'value.keys().hasAll(fields)'),
    why: 'Each field is asked for its value further down, where a missing one fails.',
  },
  {
    ...dropped('isFirstRevision', 'data.rev == 1'),
    why: 'The event of revision 1 is called for, and its own rule asks that the record bears the number of its event.',
  },
  {
    ...dropped('isNextRevision', 'data.rev is int'),
    why: 'The event called for bears the number in its name, and its own rule asks for a whole one.',
  },
];

function dropped(place: string, condition: string): Pick<Mutant, 'place' | 'condition' | 'replacement'> {
  return { place, condition, replacement: 'true' };
}
