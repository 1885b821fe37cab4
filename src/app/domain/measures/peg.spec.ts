import type { PegInputs, PegScore } from './peg.ts';
import { scorePeg } from './peg.ts';

const EXAMPLES: readonly (readonly [name: string, inputs: PegInputs, expected: PegScore])[] = [
  ['PEG-01: Mean 7.0', { pain: 7, enjoyment: 6, generalActivity: 8 }, { status: 'scored', mean: 7, displayRounded: 7 }],
  ['PEG-02: Minimum', { pain: 0, enjoyment: 0, generalActivity: 0 }, { status: 'scored', mean: 0, displayRounded: 0 }],
  [
    'PEG-03: Maximum',
    { pain: 10, enjoyment: 10, generalActivity: 10 },
    { status: 'scored', mean: 10, displayRounded: 10 },
  ],
  [
    'PEG-04: 13/3 = 4.333, shown as 4.3',
    { pain: 5, enjoyment: 4, generalActivity: 4 },
    { status: 'scored', mean: 4.3, displayRounded: 4 },
  ],
  [
    'PEG-05: Worse than baseline',
    { pain: 8, enjoyment: 8, generalActivity: 9, baselineMean: 6 },
    { status: 'scored', mean: 8.3, displayRounded: 8, change: 2.3, percentChange: 38.3, meaningfulImprovement: false },
  ],
  [
    'PEG-06: Missing item: no published rule, so not scored',
    { pain: 4, enjoyment: null, generalActivity: 5 },
    { status: 'not_scored', mean: null, displayRounded: null },
  ],
  [
    'PEG-07: 4.7 against 6.7: minus 29.9 per cent, just short of 30',
    { pain: 5, enjoyment: 4, generalActivity: 5, baselineMean: 6.7 },
    { status: 'scored', mean: 4.7, displayRounded: 5, change: -2, percentChange: -29.9, meaningfulImprovement: false },
  ],
  ['PEG-08: Out of range', { pain: 7, enjoyment: 5, generalActivity: 11 }, { status: 'invalid' }],
];

describe('The PEG', () => {
  for (const [name, inputs, expected] of EXAMPLES) {
    it(`scores ${name}`, () => {
      expect(scorePeg(inputs)).toEqual(expected);
    });
  }
});
