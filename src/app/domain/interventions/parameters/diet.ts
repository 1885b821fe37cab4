import type { Parameters } from './common.ts';
import { choice, choices, count, date, number, text, time, yesNo } from './common.ts';

export const DIET_PARAMETERS = {
  pattern: choice('pattern', 'Way of eating', {
    mediterranean: 'Mediterranean-style',
    'anti-inflammatory': 'Anti-inflammatory',
    other: 'Other',
  }),
  agreed: { ...text('agreed', 'What we agreed', 1000), lines: 'many' },
  allergies: text('allergies', 'Allergies and intolerances', 500),
  phase: choice('phase', 'Phase', {
    baseline: 'Baseline',
    elimination: 'Elimination',
    reintroduction: 'Re-introduction',
    personalised: 'Personalised',
  }),
  phaseFrom: date('phaseFrom', 'This phase since'),
  groupsRemoved: {
    ...choices('groupsRemoved', 'Left out', {
      gluten: 'Gluten',
      dairy: 'Dairy',
      'added-sugar': 'Added sugar',
      sweeteners: 'Sweeteners',
      caffeine: 'Caffeine',
      alcohol: 'Alcohol',
      'ultra-processed': 'Ultra-processed food',
      other: 'Other',
    }),
    most: 5,
  },
  otherRemoved: text('otherRemoved', 'Other food left out', 200),
  isSafetyChecked: yesNo('isSafetyChecked', 'Checked that leaving food out is safe'),
  lengthWeeks: count('lengthWeeks', 'Length', [1, 8], 'weeks'),
  caffeineLimitMg: count('caffeineLimitMg', 'Caffeine, at most', [0, 1000], 'mg a day'),
  caffeineCutOff: time('caffeineCutOff', 'Last caffeine'),
  alcoholUnits: number('alcoholUnits', 'Alcohol, at most', [0, 100], 'units a week'),
  weightDirection: choice('weightDirection', 'Direction', { lose: 'Lose', keep: 'Keep', gain: 'Gain' }),
  weightRate: number('weightRate', 'Pace', [0, 1], 'kg a week'),
  isWeightHidden: yesNo('isWeightHidden', 'The patient does not want to be shown weight'),
} as const satisfies Parameters;
