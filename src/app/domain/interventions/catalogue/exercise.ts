import type { Field } from '../../fields/field.ts';
import type { FieldGroup } from '../../fields/form.ts';
import { screeningDoubt } from '../course-checks.ts';
import { START_MINUTES, STEP_EVERY_DAYS, STEP_PERCENT } from '../exercise-programme.ts';
import { stepDoubts, stepProblems } from '../exercise-step.ts';
import type { InterventionType, OccasionType } from '../intervention-type.ts';
import { ask } from '../parameters/common.ts';
import { EXERCISE_PARAMETERS as P } from '../parameters/exercise.ts';
import { POOL_SCREENING } from './screening-hands-on.ts';
import { snomed } from './snomed-ct.ts';

type Told = Pick<InterventionType, 'code' | 'name'> & Partial<InterventionType>;

const STEPS: FieldGroup = {
  title: 'Start low, go slow',
  fields: [
    ask(P.startMinutes, { initial: START_MINUTES, usual: [1, 10] }),
    ask(P.stepPercent, { initial: STEP_PERCENT }),
    P.stepMinutes,
    ask(P.stepEveryDays, { initial: STEP_EVERY_DAYS, usual: [7, 28] }),
    P.ceilingMinutes,
    ask(P.effortCap, { usual: [1, 4] }),
    P.restRatio,
    P.postExertional,
  ],
};
const STEP_NOW: FieldGroup = {
  title: 'Step and reason',
  fields: [P.stepReason, P.stepNumber, P.stepFrom, P.previousMinutes],
  optional: true,
};
const AT_HAND: FieldGroup = { title: 'Equipment and home sheet', fields: [P.equipment, P.homeSheet], optional: true };

/** A programme whose target is minutes a day, and which may grow step by step. */
function programme(told: Told, minutes: readonly [number, number], own: readonly Field[] = []): InterventionType {
  const [min, max] = minutes;
  const target = ask(P.minutes, { min, max, required: true, initial: Math.max(min, START_MINUTES) });
  return exercise(told, [target, ask(P.frequencyPerWeek, { initial: 7 }), P.setting, ...own], [STEPS, STEP_NOW]);
}

function exercise(told: Told, first: readonly Field[], more: readonly FieldGroup[]): InterventionType {
  return {
    kind: 'exercise',
    disciplines: ['physiotherapy'],
    guidance: 'offer',
    groups: [{ title: '', fields: first }, ...more, AT_HAND],
    problemsOf: stepProblems,
    doubtsOf: (values) => ({ ...stepDoubts(values), ...screeningDoubt(told.screening ?? [], values) }),
    ...told,
  };
}

/** Supervised sessions are recorded one by one; what is done at home is in the patient's diary. */
const SESSION: OccasionType<'exercise'> = { name: 'session', groups: [], afresh: [] };

export const EXERCISE: readonly InterventionType[] = [
  programme({ code: 'phys.walking', name: 'Walking' }, [1, 120]),
  programme(
    {
      code: 'phys.graded-exercise',
      name: 'Graded exercise programme',
      plainName: 'Exercise, step by step',
      codings: snomed('229065009'),
      occasion: SESSION,
    },
    [1, 90],
    [ask(P.mode, { required: true })],
  ),
  exercise(
    {
      code: 'phys.strength',
      name: 'Light resistance training',
      plainName: 'Light strength exercises',
      codings: snomed('61502001'),
    },
    [P.sets, P.repetitions, P.resistance, ask(P.frequencyPerWeek, { label: 'Sessions a week', max: 5 }), P.setting],
    [{ title: 'If minutes are counted', fields: [P.minutes, ...STEPS.fields.slice(1)], optional: true }, STEP_NOW],
  ),
  programme({ code: 'phys.stretching', name: 'Stretching' }, [1, 45]),
  programme({ code: 'phys.yoga', name: 'Yoga', codings: snomed('229224000') }, [5, 90]),
  programme({ code: 'phys.pilates', name: 'Pilates' }, [1, 90]),
  programme({ code: 'phys.tai-chi', name: 'Tai chi', codings: snomed('229223006') }, [5, 90]),
  programme(
    {
      code: 'phys.hydrotherapy',
      name: 'Hydrotherapy or aquatic exercise',
      plainName: 'Exercise in warm water',
      codings: snomed('46903006'),
      screening: POOL_SCREENING,
      occasion: SESSION,
    },
    [5, 45],
    [P.poolCelsius, ask(P.sessionsPlanned, { max: 20 })],
  ),
  programme({ code: 'phys.balance-training', name: 'Balance training' }, [1, 60]),
];
