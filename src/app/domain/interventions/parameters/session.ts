import type { InterventionKind } from '../intervention-kind.ts';
import type { Parameters } from './common.ts';
import { COURSE_SESSION_PARAMETERS } from './session-course.ts';
import { DIET_SESSION_PARAMETERS } from './session-diet.ts';
import { MANUAL_SESSION_PARAMETERS } from './session-manual.ts';
import { SLEEP_SESSION_PARAMETERS } from './session-sleep.ts';
import { THERAPY_SESSION_PARAMETERS } from './session-therapy.ts';

const BY_KIND = {
  course: COURSE_SESSION_PARAMETERS,
  diet: DIET_SESSION_PARAMETERS,
  sleep: SLEEP_SESSION_PARAMETERS,
  therapy: THERAPY_SESSION_PARAMETERS,
  manual: MANUAL_SESSION_PARAMETERS,
} as const;

/** What one occasion of each kind may hold besides its core. */
export const SESSION_PARAMETERS: Readonly<Partial<Record<InterventionKind, Parameters>>> = BY_KIND;

/** A key of those parameters; of a kind that holds none there is none. */
export type SessionKey<Kind extends InterventionKind = InterventionKind> = KeysByKind[Kind];

type KeysByKind = {
  readonly [Kind in InterventionKind]: Kind extends keyof typeof BY_KIND ? keyof (typeof BY_KIND)[Kind] : never;
};
