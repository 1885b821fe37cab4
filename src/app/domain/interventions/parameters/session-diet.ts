import type { Parameters } from './common.ts';
import { choice, count, date, score, text } from './common.ts';

/** One food tried again: three days of portions, then days without it. */
export const DIET_SESSION_PARAMETERS = {
  food: text('food', 'Food', 100),
  portionDay1: text('portionDay1', 'Portion on day 1', 100),
  portionDay2: text('portionDay2', 'Portion on day 2', 100),
  portionDay3: text('portionDay3', 'Portion on day 3', 100),
  washoutDays: count('washoutDays', 'Days without it afterwards', [3, 28], 'days'),
  pain: score('pain', 'Pain'),
  fatigue: score('fatigue', 'Fatigue'),
  gut: score('gut', 'Gut'),
  fog: score('fog', 'Fog'),
  verdict: choice('verdict', 'Verdict', {
    fine: 'Fine',
    'small-amounts': 'Small amounts',
    avoid: 'Avoid',
    unclear: 'Unclear',
  }),
  retestOn: date('retestOn', 'Try again on'),
} as const satisfies Parameters;
