import type { Parameters } from './common.ts';
import { choice, choices, count, number, time } from './common.ts';
import { SLEEP_COMPONENTS } from './sleep.ts';

/** One week of a sleep programme; its times are those that held during it. */
export const SLEEP_SESSION_PARAMETERS = {
  bedTime: time('bedTime', 'Bed time of this week'),
  riseTime: time('riseTime', 'Rise time of this week'),
  nightsKept: count('nightsKept', 'Nights that kept to these times', [0, 7], 'nights'),
  components: choices('components', 'Worked on', SLEEP_COMPONENTS),
  decision: choice('decision', 'Time in bed from now', {
    longer: '15 minutes longer',
    same: 'As it is',
    shorter: '15 minutes shorter',
  }),
  cpapHours: number('cpapHours', 'CPAP used, on average', [0, 12], 'hours a night'),
} as const satisfies Parameters;
