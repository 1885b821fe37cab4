import type { Parameters } from './common.ts';
import { choices, count, date, number, text, time, yesNo } from './common.ts';

export const SLEEP_COMPONENTS = {
  restriction: 'Bed-time window',
  'stimulus-control': 'Bed for sleep only',
  relaxation: 'Relaxation',
  cognitive: 'Working with thoughts',
} as const;

export const SLEEP_PARAMETERS = {
  sessionsPlanned: count('sessionsPlanned', 'Sessions planned', [1, 10]),
  components: choices('components', 'Parts of the programme', SLEEP_COMPONENTS),
  bedTime: time('bedTime', 'Bed time'),
  riseTime: time('riseTime', 'Rise time'),
  windowFrom: date('windowFrom', 'Times hold from'),
  drivingWarningAcknowledged: yesNo('drivingWarningAcknowledged', 'Talked about driving while sleepy'),
  screensOffMinutes: count('screensOffMinutes', 'Screens off before bed', [15, 120], 'min'),
  windDown: text('windDown', 'Wind-down routine', 500),
  caffeineCutOff: time('caffeineCutOff', 'Last caffeine'),
  mealCutOff: time('mealCutOff', 'Last large meal'),
  environment: choices('environment', 'Bedroom', {
    dark: 'Dark',
    quiet: 'Quiet',
    cool: 'Cool',
    blackout: 'Blackout curtains',
    'white-noise': 'White noise',
    'weighted-blanket': 'Weighted blanket',
  }),
  cpapHours: number('cpapHours', 'CPAP, aim', [0, 12], 'hours a night'),
} as const satisfies Parameters;
