import type { Parameters } from './common.ts';
import { choice, count, text } from './common.ts';

/** What somebody does for themselves. */
export const SELF_MANAGEMENT_PARAMETERS = {
  what: { ...text('what', 'What to do', 1000), lines: 'many', hint: 'As the patient reads it.' },
  howOften: choice('howOften', 'How often', {
    daily: 'Every day',
    'most-days': 'Most days',
    weekly: 'About once a week',
    'as-needed': 'When it is needed',
    'in-a-flare': 'In a flare',
  }),
  minutes: count('minutes', 'Minutes each time', [1, 240], 'min'),
  bestTime: { ...text('bestTime', 'Best time of day', 100), lines: 'one' },
  warning: { ...text('warning', 'Mind', 300), lines: 'one' },
} as const satisfies Parameters;
