import type { Content } from '../care-plan/plan-record.ts';
import type { Field } from '../fields/field.ts';
import type { Form, Remarks, Values } from '../fields/form.ts';
import { minutesNow } from './exercise-programme.ts';
import { count, score, text } from './parameters/common.ts';

/** More than this many times the plan is asked about. */
const TIMES_THE_PLAN = 10;
const MINUTES_OF_A_DAY = 1440;

const AFTERWARDS: readonly Field[] = [
  {
    ...count('nextDayPain', 'Pain the day after, compared with before', [-10, 10]),
    hint: '0 is no change, 3 is three points more, −3 is three points less.',
  },
  { ...count('nextDayFatigue', 'Tiredness the day after, compared with before', [-10, 10]), hint: 'The same way.' },
];

/** What the patient writes down of one day of a programme: the fields of `DiaryExercise`. */
export function exerciseLogForm(programme: Content): Form {
  const planned = minutesNow(programme);
  const minutes: Field = {
    ...count('minutes', 'Minutes', [0, MINUTES_OF_A_DAY], 'min'),
    ...(planned !== null && { hint: `The plan says ${planned} min.` }),
  };
  return {
    groups: [
      {
        title: '',
        fields: [
          minutes,
          score('effort', 'How hard it was', '0 is rest, 10 is the hardest there is.'),
          score('painDuring', 'Pain while doing it', '0 is none, 10 is the worst.'),
        ],
      },
      { title: 'The day after', fields: AFTERWARDS, optional: true },
      {
        title: 'A day without',
        fields: [{ ...text('skippedBecause', 'Why not that day', 300), lines: 'one' }],
        optional: true,
      },
    ],
    problemsOf: nothingSaid,
    doubtsOf: (values) => farAbovePlan(values, planned),
  };
}

function nothingSaid({ minutes, skippedBecause }: Values): Remarks {
  if (minutes !== null || skippedBecause !== null) return {};
  return { minutes: 'Please give the minutes, or say why not that day.' };
}

function farAbovePlan({ minutes }: Values, planned: number | null): Remarks {
  if (planned === null || typeof minutes !== 'number' || minutes <= planned * TIMES_THE_PLAN) return {};
  return { minutes: 'Is that right? More than 10 times the plan.' };
}
