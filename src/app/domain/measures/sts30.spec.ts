import type { Sts30Inputs, Sts30Score } from './sts30.ts';
import { scoreSts30 } from './sts30.ts';

const EXAMPLES: readonly (readonly [name: string, inputs: Sts30Inputs, expected: Sts30Score])[] = [
  [
    'STS30-01: No age or sex given: count only, no band',
    { stands: 9, usedArms: false, age: null, referenceSex: null },
    { status: 'scored', score: 9, band: null },
  ],
  [
    'STS30-02: At the cut-off: not below average',
    { stands: 12, usedArms: false, age: 64, referenceSex: 'female' },
    { status: 'scored', score: 12, band: 'average-or-above' },
  ],
  [
    'STS30-03: One below the cut-off',
    { stands: 11, usedArms: false, age: 64, referenceSex: 'female' },
    { status: 'scored', score: 11, band: 'below-average' },
  ],
  [
    'STS30-04: Needed arms to stand: score is 0',
    { stands: 10, usedArms: true, age: 70, referenceSex: 'male' },
    { status: 'scored', score: 0, band: 'below-average' },
  ],
  [
    'STS30-05: Under 60: no band',
    { stands: 13, usedArms: false, age: 45, referenceSex: 'female' },
    { status: 'scored', score: 13, band: null },
  ],
  [
    'STS30-06: Not done',
    { stands: null, usedArms: false, age: null, referenceSex: null },
    { status: 'not_scored', score: null, band: null },
  ],
  [
    'STS30-07: At the cut-off for a man of 75',
    { stands: 11, usedArms: false, age: 75, referenceSex: 'male' },
    { status: 'scored', score: 11, band: 'average-or-above' },
  ],
  ['STS30-08: Invalid', { stands: -1, usedArms: false, age: null, referenceSex: null }, { status: 'invalid' }],
];

describe('The 30-second sit to stand', () => {
  it('is held against the cut-off of each five years of age from 60 to 94, and of no other', () => {
    const cutOff = (referenceSex: 'female' | 'male', age: number) =>
      Array.from({ length: 20 }, (_, stands) => stands).find(
        (stands) => bandFor({ stands, usedArms: false, age, referenceSex }) === 'average-or-above',
      );
    const ages = [60, 69, 70, 79, 80, 89, 94];
    expect(ages.map((age) => cutOff('male', age))).toEqual([14, 12, 12, 11, 10, 8, 7]);
    expect(ages.map((age) => cutOff('female', age))).toEqual([12, 11, 10, 10, 9, 8, 4]);
    expect([cutOff('male', 59), cutOff('female', 95)]).toEqual([undefined, undefined]);
  });

  for (const [name, inputs, expected] of EXAMPLES) {
    it(`scores ${name}`, () => {
      expect(scoreSts30(inputs)).toEqual(expected);
    });
  }
});

function bandFor(inputs: Sts30Inputs): string | null {
  const score = scoreSts30(inputs);
  return score.status === 'invalid' ? null : score.band;
}
