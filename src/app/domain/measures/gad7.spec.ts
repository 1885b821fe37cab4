import { digits } from '../../testing/raw-answers.ts';
import type { Gad7Inputs, Gad7Score } from './gad7.ts';
import { scoreGad7 } from './gad7.ts';

const EXAMPLES: readonly (readonly [name: string, inputs: Gad7Inputs, expected: Gad7Score])[] = [
  ['GAD7-01: Minimum', { items: digits('0000000') }, { status: 'scored', total: 0, band: 'minimal', missing: 0 }],
  ['GAD7-02: Maximum', { items: digits('3333333') }, { status: 'scored', total: 21, band: 'severe', missing: 0 }],
  [
    'GAD7-03: 4: highest minimal',
    { items: digits('1111000') },
    { status: 'scored', total: 4, band: 'minimal', missing: 0 },
  ],
  ['GAD7-04: 5: lowest mild', { items: digits('1111100') }, { status: 'scored', total: 5, band: 'mild', missing: 0 }],
  [
    'GAD7-05: 10: lowest moderate',
    { items: digits('2221111') },
    { status: 'scored', total: 10, band: 'moderate', missing: 0 },
  ],
  [
    'GAD7-06: One missing: 9 x 7/6 = 10.5, rounds half up to 11',
    { items: digits('22-2111') },
    { status: 'prorated', total: 11, band: 'moderate', missing: 1 },
  ],
  [
    'GAD7-07: Two missing: not scored (product rule)',
    { items: digits('2--2111') },
    { status: 'not_scored', total: null, band: null, missing: 2 },
  ],
  [
    'GAD7-08: Change minus 4: reliable improvement',
    { items: digits('1111110'), baselineTotal: 10 },
    {
      status: 'scored',
      total: 6,
      band: 'mild',
      missing: 0,
      change: -4,
      reliableImprovement: true,
      reliableWorsening: false,
    },
  ],
];

describe('The GAD-7', () => {
  for (const [name, inputs, expected] of EXAMPLES) {
    it(`scores ${name}`, () => {
      expect(scoreGad7(inputs)).toEqual(expected);
    });
  }
});
