import type { DiaryNight } from '../care-plan/diary.ts';
import type { Field } from '../fields/field.ts';
import type { Form, Remarks, Values } from '../fields/form.ts';
import type { IsoDate } from '../patient/patient.ts';
import { count, score, time } from './parameters/common.ts';
import { scoreNight } from './sleep-night.ts';

/** Every key of a `DiaryNight`, with its bounds. */
export const NIGHT_PARAMETERS = {
  intoBed: time('intoBed', 'Got into bed'),
  triedToSleep: time('triedToSleep', 'Lights out, trying to sleep'),
  fallAsleepMinutes: count('fallAsleepMinutes', 'Time to fall asleep', [0, 720], 'min'),
  wakings: count('wakings', 'Times I woke', [0, 50]),
  awakeMinutes: count('awakeMinutes', 'Awake in the night, in all', [0, 720], 'min'),
  lastWoke: time('lastWoke', 'Woke for the last time'),
  outOfBed: time('outOfBed', 'Got up'),
  quality: score('quality', 'How good was the night?', '0 to 10, higher is better.'),
} as const satisfies Readonly<Record<keyof DiaryNight, Field>>;

const GUESS = 'A guess is fine.';
/** Less than this in a whole night is more often a slip of the finger. */
const LITTLE_SLEEP_MINUTES = 60;

/** One night that ended on `date`. Nothing has to be filled in: what is missing leaves figures out, not the night. */
export function nightForm(date: IsoDate): Form {
  const { intoBed, triedToSleep, fallAsleepMinutes, wakings, awakeMinutes, lastWoke, outOfBed, quality } =
    NIGHT_PARAMETERS;
  return {
    groups: [
      { title: 'Going to bed', fields: [intoBed, triedToSleep, { ...fallAsleepMinutes, hint: GUESS }] },
      {
        title: 'In the night',
        fields: [
          { ...wakings, hint: '0 for none.' },
          { ...awakeMinutes, hint: GUESS },
        ],
      },
      { title: 'In the morning', fields: [lastWoke, outOfBed, quality] },
    ],
    problemsOf: (values) => nightProblem(values, date),
    doubtsOf: (values) => ({ ...wakingsDoubt(values), ...littleSleepDoubt(values, date) }),
  };
}

/** A form's values as the night that the diary keeps. */
export function nightOf(values: Values): DiaryNight {
  return Object.fromEntries(
    Object.keys(NIGHT_PARAMETERS).map((key) => [key, values[key] ?? null]),
  ) as unknown as DiaryNight;
}

function nightProblem(values: Values, date: IsoDate): Remarks {
  const night = nightOf(values);
  const scored = scoreNight(night, date);
  if (scored.status !== 'invalid') return {};
  const isUpBeforeAwake = night.lastWoke !== null && night.outOfBed !== null && night.outOfBed < night.lastWoke;
  return { outOfBed: isUpBeforeAwake ? 'This is before you woke for the last time.' : scored.because };
}

function wakingsDoubt({ wakings, awakeMinutes }: Values): Remarks {
  const isOpen = typeof wakings === 'number' && wakings > 0 && awakeMinutes === null;
  return isOpen ? { awakeMinutes: 'Leave this open? The sleep of this night is then not worked out.' } : {};
}

function littleSleepDoubt(values: Values, date: IsoDate): Remarks {
  const scored = scoreNight(nightOf(values), date);
  if (scored.status !== 'scored' || scored.tstMinutes >= LITTLE_SLEEP_MINUTES) return {};
  return { awakeMinutes: `This leaves ${scored.tstMinutes} min of sleep. Is that right?` };
}
