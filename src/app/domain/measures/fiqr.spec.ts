import { digits, each } from '../../testing/raw-answers.ts';
import type { FiqrInputs, FiqrScore } from './fiqr.ts';
import { scoreFiqr } from './fiqr.ts';

const EXAMPLES: readonly (readonly [name: string, inputs: FiqrInputs, expected: FiqrScore])[] = [
  [
    'FIQR-01: All fives',
    { function: each(9, 5), overall: each(2, 5), symptoms: each(10, 5) },
    {
      status: 'scored',
      functionScore: 15,
      overallScore: 10,
      symptomScore: 25,
      total: 50,
      band: 'moderate',
      missing: 0,
    },
  ],
  [
    'FIQR-02: Maximum',
    { function: each(9, 10), overall: each(2, 10), symptoms: each(10, 10) },
    {
      status: 'scored',
      functionScore: 30,
      overallScore: 20,
      symptomScore: 50,
      total: 100,
      band: 'very-severe',
      missing: 0,
    },
  ],
  [
    'FIQR-03: Minimum',
    { function: each(9, 0), overall: each(2, 0), symptoms: each(10, 0) },
    { status: 'scored', functionScore: 0, overallScore: 0, symptomScore: 0, total: 0, band: 'very-low', missing: 0 },
  ],
  [
    'FIQR-04: One function item missing: domain sum x 9/8',
    { function: [4, 5, 3, 6, 5, 4, 5, 3, null], overall: [5, 4], symptoms: [6, 7, 5, 8, 3, 5, 4, 6, 3, 4] },
    {
      status: 'prorated',
      functionScore: 13.1,
      overallScore: 9,
      symptomScore: 25.5,
      total: 47.6,
      band: 'moderate',
      missing: 1,
    },
  ],
  [
    'FIQR-05: Function 24/3=8, overall 5, symptoms 28/2=14',
    { function: [3, 3, 2, 3, 3, 3, 3, 2, 2], overall: [3, 2], symptoms: [4, 4, 3, 4, 2, 3, 2, 3, 2, 1] },
    { status: 'scored', functionScore: 8, overallScore: 5, symptomScore: 14, total: 27, band: 'mild', missing: 0 },
  ],
  [
    'FIQR-06: Just under the mild cut-off (24)',
    { function: [3, 3, 3, 3, 3, 3, 3, 2, 2], overall: each(2, 1), symptoms: [3, 3, 2, 3, 2, 3, 2, 3, 3, 3] },
    {
      status: 'scored',
      functionScore: 8.3,
      overallScore: 2,
      symptomScore: 13.5,
      total: 23.8,
      band: 'very-low',
      missing: 0,
    },
  ],
  [
    'FIQR-07: Change from an earlier total',
    {
      function: [7, 8, 6, 9, 8, 7, 9, 6, 8],
      overall: [7, 8],
      symptoms: [8, 9, 7, 9, 5, 8, 6, 9, 7, 8],
      baselineTotal: 88,
    },
    {
      status: 'scored',
      functionScore: 22.7,
      overallScore: 15,
      symptomScore: 38,
      total: 75.7,
      band: 'severe',
      missing: 0,
      change: -12.3,
      percentChange: -14,
      meaningfulImprovement: true,
    },
  ],
  [
    'FIQR-08: Four of nine function items: fewer than half, not scored',
    { function: [5, 5, null, null, null, null, null, 5, 5], overall: each(2, 5), symptoms: each(10, 5) },
    { status: 'not_scored', total: null, band: null, missing: 5 },
  ],
  [
    'FIQR-09: Out of range value',
    { function: each(9, 6), overall: each(2, 6), symptoms: [6, 6, 6, 6, 6, 6, 6, 6, 6, 11] },
    { status: 'invalid' },
  ],
];

describe('The FIQR', () => {
  it('wants at least half of each domain answered', () => {
    const statusOf = (overall: string, symptoms: string) =>
      scoreFiqr({ function: digits('55555----'), overall: digits(overall), symptoms: digits(symptoms) }).status;
    expect(statusOf('5-', '55555-----')).toBe('prorated');
    expect([statusOf('--', '55555-----'), statusOf('5-', '5555------')]).toEqual(['not_scored', 'not_scored']);
  });

  for (const [name, inputs, expected] of EXAMPLES) {
    it(`scores ${name}`, () => {
      expect(scoreFiqr(inputs)).toEqual(expected);
    });
  }
});
