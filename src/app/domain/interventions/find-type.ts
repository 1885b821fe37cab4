import type { Discipline, Strand } from '../access/strands.ts';
import { COURSES } from './catalogue/courses.ts';
import { DIETS } from './catalogue/diets.ts';
import { EXERCISE } from './catalogue/exercise.ts';
import { MANUAL } from './catalogue/manual.ts';
import { MEDICINES } from './catalogue/medicines.ts';
import { SELF_MANAGEMENT } from './catalogue/self-management.ts';
import { SLEEP } from './catalogue/sleep.ts';
import { SUPPLEMENTS } from './catalogue/supplements.ts';
import { THERAPIES } from './catalogue/therapies.ts';
import type { InterventionType } from './intervention-type.ts';

/** The treatment catalogue. */
export const INTERVENTION_TYPES: readonly InterventionType[] = [
  ...MEDICINES,
  ...COURSES,
  ...EXERCISE,
  ...THERAPIES,
  ...DIETS,
  ...SUPPLEMENTS,
  ...SLEEP,
  ...MANUAL,
  ...SELF_MANAGEMENT,
];

const BY_CODE: ReadonlyMap<string, InterventionType> = new Map(INTERVENTION_TYPES.map((type) => [type.code, type]));

/** Undefined for what the catalogue does not name, such as most of what is imported. */
export function findType(code: string | null): InterventionType | undefined {
  return code === null ? undefined : BY_CODE.get(code);
}

/** What a discipline can put into its part of the plan. */
export function typesOf(strand: Strand): readonly InterventionType[] {
  return INTERVENTION_TYPES.filter(({ disciplines }) => disciplines.includes(strand as Discipline));
}
