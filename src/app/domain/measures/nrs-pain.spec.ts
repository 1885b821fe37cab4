import type { NrsPainInputs, NrsPainScore } from './nrs-pain.ts';
import { scoreNrsPain } from './nrs-pain.ts';

const EXAMPLES: readonly (readonly [name: string, inputs: NrsPainInputs, expected: NrsPainScore])[] = [
  ['NRS-PAIN-01: No pain', { pain: 0 }, { status: 'scored', score: 0, band: 'none' }],
  ['NRS-PAIN-02: Highest mild', { pain: 3 }, { status: 'scored', score: 3, band: 'mild' }],
  ['NRS-PAIN-03: Lowest moderate', { pain: 4 }, { status: 'scored', score: 4, band: 'moderate' }],
  ['NRS-PAIN-04: Lowest severe', { pain: 7 }, { status: 'scored', score: 7, band: 'severe' }],
  [
    'NRS-PAIN-05: 7 to 5: minus 28.6 per cent',
    { pain: 5, baseline: 7 },
    {
      status: 'scored',
      score: 5,
      band: 'moderate',
      change: -2,
      percentChange: -28.6,
      changeCategory: 'small-improvement',
    },
  ],
  [
    'NRS-PAIN-06: Half of baseline',
    { pain: 4, baseline: 8 },
    {
      status: 'scored',
      score: 4,
      band: 'moderate',
      change: -4,
      percentChange: -50,
      changeCategory: 'substantial-improvement',
    },
  ],
  [
    'NRS-PAIN-07: Baseline 0, now 3',
    { pain: 3, baseline: 0 },
    { status: 'scored', score: 3, band: 'mild', change: 3, percentChange: null, changeCategory: 'worse' },
  ],
  ['NRS-PAIN-08: Not answered', { pain: null }, { status: 'not_scored', score: null, band: null }],
];

describe('Pain from 0 to 10', () => {
  for (const [name, inputs, expected] of EXAMPLES) {
    it(`scores ${name}`, () => {
      expect(scoreNrsPain(inputs)).toEqual(expected);
    });
  }
});
