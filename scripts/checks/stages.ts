import { builds } from './builds.ts';
import { journeys } from './journeys.ts';
import { lint } from './lint.ts';
import { nodeTests } from './node-tests.ts';
import type { Stage } from './stage.ts';
import { unit } from './unit.ts';

/** Stages in one lane run one after another, the lanes side by side: one more than the cores of a small machine. */
export const LANES: readonly (readonly Stage[])[] = [
  // Half of the time of the units is waiting, for what is to happen where no server answers.
  [unit, builds],
  [lint, nodeTests('server', 'local-firestore/**/*.spec.ts')],
  [nodeTests('rules', 'firestore/**/*.spec.ts'), nodeTests('scripts', '{scripts,seed}/**/*.spec.ts')],
];

/** What times a browser wants the machine for itself. */
export const ALONE: readonly Stage[] = [journeys];
