import type { Parameters } from './common.ts';
import { choice, choices, count, score, text } from './common.ts';
import { BODY_REGIONS } from './manual.ts';

/** One session of a hands-on therapy, and how it was taken. */
export const MANUAL_SESSION_PARAMETERS = {
  regions: choices('regions', 'Where on the body', BODY_REGIONS),
  depth: choice('depth', 'Pressure', { light: 'Light', medium: 'Medium', deep: 'Deep' }),
  minutes: count('minutes', 'Minutes', [1, 120], 'min'),
  painBefore: score('painBefore', 'Pain before', '0 is none, 10 is the worst.'),
  painAfter: score('painAfter', 'Pain after'),
  response: choice('response', 'How it felt afterwards', {
    easier: 'Easier',
    same: 'The same',
    worse: 'Worse',
    mixed: 'Some of both',
  }),
  soreDays: count('soreDays', 'Days of soreness', [0, 30], 'days'),
  unwanted: choices('unwanted', 'Unwanted effects', {
    soreness: 'Soreness',
    bruise: 'Bruise',
    headache: 'Headache',
    dizziness: 'Dizziness',
    tiredness: 'Tiredness',
    'skin-irritation': 'Skin irritation',
    other: 'Other',
  }),
  unwantedRemark: { ...text('unwantedRemark', 'More on that', 300), lines: 'one' },
} as const satisfies Parameters;
