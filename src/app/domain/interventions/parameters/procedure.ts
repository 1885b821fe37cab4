import type { Parameters } from './common.ts';

/** What was done once and is recorded as such, from another system as a rule. */
export const PROCEDURE_PARAMETERS = {} as const satisfies Parameters;
