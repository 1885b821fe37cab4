import { builds } from './builds.ts';
import { journeys } from './journeys.ts';
import { lint } from './lint.ts';
import { nodeTests } from './node-tests.ts';
import type { Stage } from './stage.ts';
import { unit } from './unit.ts';

/** The specs of `rules-tests` are run by `rules-mutation/mutation.spec.ts`, all in one process. */
const rules = nodeTests('rules', 'firestore/{interleavings,rules-mutation,rules-parameters}/**/*.spec.ts');
/** Sixty processes would spend as long on loading as on testing. */
const server = nodeTests('server', 'local-firestore/**/*.spec.ts', '--test-isolation=none');
const scripts = nodeTests('scripts', '{scripts,seed}/**/*.spec.ts');

/** Stages in one lane run one after another, the lanes side by side: two cores serve four, as some of them wait a lot. */
export const LANES: readonly (readonly Stage[])[] = [[unit], [lint], [rules, scripts], [builds, server]];

/** What times a browser wants the machine for itself. */
export const ALONE: readonly Stage[] = [journeys];
