import type { Choice } from '../../fields/field.ts';
import type { FieldGroup, Remarks, Values } from '../../fields/form.ts';
import type { InterventionType, OccasionType } from '../intervention-type.ts';
import { ask } from '../parameters/common.ts';
import { SLEEP_SESSION_PARAMETERS as WEEK } from '../parameters/session-sleep.ts';
import { SLEEP_PARAMETERS as SLEEP_KEYS } from '../parameters/sleep.ts';
import { windowDoubt, windowProblem } from '../sleep-window.ts';

const TIMES: FieldGroup = {
  title: 'Times',
  fields: [SLEEP_KEYS.bedTime, SLEEP_KEYS.riseTime, SLEEP_KEYS.windowFrom],
};
const EVENING: FieldGroup = {
  title: 'Evening',
  fields: [
    ask(SLEEP_KEYS.screensOffMinutes, { initial: 60 }),
    SLEEP_KEYS.windDown,
    SLEEP_KEYS.caffeineCutOff,
    SLEEP_KEYS.mealCutOff,
  ],
};
const EVENING_ASIDE: FieldGroup = {
  title: 'Evening',
  fields: [SLEEP_KEYS.screensOffMinutes, SLEEP_KEYS.windDown, SLEEP_KEYS.caffeineCutOff, SLEEP_KEYS.mealCutOff],
  optional: true,
};
const BEDROOM: FieldGroup = { title: 'Bedroom', fields: [SLEEP_KEYS.environment], optional: true };
const DRIVING = ask(SLEEP_KEYS.drivingWarningAcknowledged, {
  hint: 'Less time in bed makes people sleepy at first: no driving and no machines while sleepy.',
});

/** What a team weighs before it shortens somebody's time in bed; an answer of yes does not forbid it. */
const BEFORE_RESTRICTION: readonly Choice[] = [
  { id: 'bipolar', label: 'Bipolar disorder, or a time of unusually high mood' },
  { id: 'seizures', label: 'Epilepsy or a seizure, ever' },
  { id: 'parasomnia', label: 'Sleepwalking or acting out dreams' },
  { id: 'apnoea', label: 'Sleep apnoea that is not treated, or suspected' },
  { id: 'sleepiness', label: 'Very sleepy by day (Epworth over 10)' },
  { id: 'sedatives', label: 'Sleeping tablets or other sedating medicines' },
];

const WEEK_TIMES: FieldGroup = { title: 'Prescribed', fields: [WEEK.bedTime, WEEK.riseTime, WEEK.nightsKept] };
const PROGRAMME_WEEK: OccasionType<'sleep'> = {
  name: 'week',
  groups: [WEEK_TIMES, { title: 'What was done and decided', fields: [WEEK.components, WEEK.decision] }],
  carries: ['bedTime', 'riseTime'],
  afresh: ['nightsKept', 'decision'],
  problemsOf: windowProblem,
  doubtsOf: windowDoubt,
};
const WINDOW_WEEK: OccasionType<'sleep'> = {
  ...PROGRAMME_WEEK,
  groups: [WEEK_TIMES, { title: 'What was decided', fields: [WEEK.decision] }],
};
const CPAP_WEEK: OccasionType<'sleep'> = {
  name: 'week',
  groups: [{ title: '', fields: [WEEK.cpapHours] }],
  afresh: ['cpapHours'],
};

export const SLEEP: readonly InterventionType[] = [
  {
    code: 'sleep.cbt-i',
    kind: 'sleep',
    name: 'CBT for insomnia (CBT-I)',
    plainName: 'Sleep programme',
    disciplines: ['sleep', 'psychology'],
    guidance: 'not-covered',
    groups: [
      { title: 'Programme', fields: [ask(SLEEP_KEYS.sessionsPlanned, { usual: [4, 8] }), SLEEP_KEYS.components] },
      { ...TIMES, fields: [...TIMES.fields, DRIVING] },
      EVENING_ASIDE,
      BEDROOM,
    ],
    screening: BEFORE_RESTRICTION,
    occasion: PROGRAMME_WEEK,
    problemsOf: (values) => ({
      ...windowProblem(values),
      ...(isRestricting(values) && { ...missingTimes(values), ...drivingProblem(values) }),
    }),
    doubtsOf: windowDoubt,
  },
  {
    code: 'sleep.sleep-restriction',
    kind: 'sleep',
    name: 'Sleep restriction (bed-time window)',
    plainName: 'Bed-time window',
    disciplines: ['sleep', 'psychology'],
    guidance: 'not-covered',
    groups: [{ ...TIMES, fields: [...TIMES.fields, DRIVING] }, EVENING_ASIDE],
    screening: BEFORE_RESTRICTION,
    occasion: WINDOW_WEEK,
    problemsOf: (values) => ({
      ...windowProblem(values),
      ...(values['status'] === 'active' && { ...missingTimes(values), ...drivingProblem(values) }),
    }),
    doubtsOf: windowDoubt,
  },
  {
    code: 'sleep.fixed-schedule',
    kind: 'sleep',
    name: 'Fixed bed and wake times',
    disciplines: ['sleep'],
    guidance: 'not-covered',
    groups: [TIMES, EVENING_ASIDE],
    occasion: WINDOW_WEEK,
    problemsOf: windowProblem,
    doubtsOf: windowDoubt,
  },
  {
    code: 'sleep.environment',
    kind: 'sleep',
    name: 'Bedroom changes (dark, quiet, cool)',
    plainName: 'Changes in the bedroom',
    disciplines: ['sleep'],
    guidance: 'not-covered',
    groups: [{ title: '', fields: [SLEEP_KEYS.environment] }],
  },
  {
    code: 'sleep.wind-down',
    kind: 'sleep',
    name: 'Wind-down routine and screen limit',
    plainName: 'Winding down before bed',
    disciplines: ['sleep'],
    guidance: 'not-covered',
    groups: [EVENING],
  },
  {
    code: 'sleep.cpap',
    kind: 'sleep',
    name: 'CPAP',
    plainName: 'CPAP at night',
    disciplines: ['sleep'],
    guidance: 'not-covered',
    groups: [{ title: '', fields: [SLEEP_KEYS.cpapHours] }],
    occasion: CPAP_WEEK,
  },
];

function isRestricting({ status, components }: Values): boolean {
  return status === 'active' && Array.isArray(components) && components.includes('restriction');
}

function missingTimes({ bedTime, riseTime }: Values): Remarks {
  return {
    ...(!bedTime && { bedTime: 'Please give the bed time before it starts.' }),
    ...(!riseTime && { riseTime: 'Please give the rise time before it starts.' }),
  };
}

function drivingProblem({ drivingWarningAcknowledged }: Values): Remarks {
  if (drivingWarningAcknowledged === true) return {};
  return { drivingWarningAcknowledged: 'This has to be talked about before the window starts.' };
}
