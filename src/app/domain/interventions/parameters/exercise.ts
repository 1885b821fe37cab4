import type { Parameters } from './common.ts';
import { choice, count, date, number, score, text, yesNo } from './common.ts';

/**
 * What an exercise programme may hold. Its target is `minutes`: everything about steps says how that came to be and when
 * it may grow.
 */
export const EXERCISE_PARAMETERS = {
  mode: choice('mode', 'Kind of movement', {
    walking: 'Walking',
    hydrotherapy: 'Hydrotherapy',
    swimming: 'Swimming',
    cycling: 'Cycling',
    'tai-chi': 'Tai chi',
    yoga: 'Yoga',
    pilates: 'Pilates',
    'band-resistance': 'Resistance bands',
    stretching: 'Stretching',
    balance: 'Balance',
  }),
  setting: choice('setting', 'Where and with whom', {
    'supervised-group': 'Supervised group',
    'one-to-one': 'One to one',
    'at-home': 'At home',
    online: 'Online',
  }),
  minutes: count('minutes', 'Minutes each day now', [1, 120], 'min'),
  startMinutes: count('startMinutes', 'Minutes at the start', [1, 60], 'min'),
  frequencyPerWeek: count('frequencyPerWeek', 'Days a week', [1, 7]),
  effortCap: score('effortCap', 'Effort at most', '0 is rest, 10 is the hardest there is.'),
  restRatio: { ...number('restRatio', 'Rest for each minute of movement', [0, 10], 'min'), usual: [0, 3] },
  postExertional: {
    ...yesNo('postExertional', 'Gets worse after effort'),
    hint: 'Where it is yes, no step up is ever suggested.',
  },
  stepPercent: count('stepPercent', 'Each step adds', [1, 20], '%'),
  stepMinutes: {
    ...count('stepMinutes', 'Or a fixed number of minutes', [1, 20], 'min'),
    hint: 'In place of the percentage; never more than 20 % or 1 minute at once.',
  },
  stepEveryDays: count('stepEveryDays', 'A step at most every', [1, 90], 'days'),
  ceilingMinutes: count('ceilingMinutes', 'Up to', [1, 120], 'min'),
  stepReason: { ...text('stepReason', 'Why this step', 300), lines: 'one' },
  stepNumber: count('stepNumber', 'Step', [1, 500]),
  stepFrom: date('stepFrom', 'This step since'),
  previousMinutes: count('previousMinutes', 'Minutes before this step', [1, 120], 'min'),
  sets: count('sets', 'Sets', [1, 10]),
  repetitions: count('repetitions', 'Repetitions', [1, 30]),
  resistance: { ...text('resistance', 'Band or weight', 100), lines: 'one' },
  poolCelsius: { ...number('poolCelsius', 'Water temperature', [28, 36], '°C'), usual: [33, 35] },
  sessionsPlanned: count('sessionsPlanned', 'Sessions planned', [1, 60]),
  equipment: { ...text('equipment', 'Equipment', 200), lines: 'one' },
  homeSheet: {
    ...text('homeSheet', 'Home sheet', 2000),
    lines: 'many',
    hint: 'What to do at home, as the patient reads it.',
  },
} as const satisfies Parameters;
