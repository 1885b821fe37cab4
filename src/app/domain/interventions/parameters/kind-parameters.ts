import type { InterventionKind } from '../intervention-kind.ts';
import type { Parameters } from './common.ts';
import { COURSE_PARAMETERS } from './course.ts';
import { DIET_PARAMETERS } from './diet.ts';
import { EXERCISE_PARAMETERS } from './exercise.ts';
import { MANUAL_PARAMETERS } from './manual.ts';
import { MEDICINE_PARAMETERS } from './medicine.ts';
import { PROCEDURE_PARAMETERS } from './procedure.ts';
import { SELF_MANAGEMENT_PARAMETERS } from './self-management.ts';
import { SLEEP_PARAMETERS } from './sleep.ts';
import { SUPPLEMENT_PARAMETERS } from './supplement.ts';
import { THERAPY_PARAMETERS } from './therapy.ts';

/** What an intervention of each kind may hold besides its core. */
export const KIND_PARAMETERS: Readonly<Record<InterventionKind, Parameters>> = {
  medicine: MEDICINE_PARAMETERS,
  supplement: SUPPLEMENT_PARAMETERS,
  course: COURSE_PARAMETERS,
  exercise: EXERCISE_PARAMETERS,
  therapy: THERAPY_PARAMETERS,
  diet: DIET_PARAMETERS,
  sleep: SLEEP_PARAMETERS,
  manual: MANUAL_PARAMETERS,
  'self-management': SELF_MANAGEMENT_PARAMETERS,
  procedure: PROCEDURE_PARAMETERS,
};
