import { digits } from '../../testing/raw-answers.ts';
import type { IsiInputs, IsiScore } from './isi.ts';
import { scoreIsi } from './isi.ts';

const EXAMPLES: readonly (readonly [name: string, inputs: IsiInputs, expected: IsiScore])[] = [
  [
    'ISI-01: Minimum',
    { items: digits('0000000') },
    { status: 'scored', total: 0, band: 'no-clinically-significant', missing: 0 },
  ],
  [
    'ISI-02: 7: highest of the lowest band',
    { items: digits('1111111') },
    { status: 'scored', total: 7, band: 'no-clinically-significant', missing: 0 },
  ],
  [
    'ISI-03: 8: lowest subthreshold',
    { items: digits('2111111') },
    { status: 'scored', total: 8, band: 'subthreshold', missing: 0 },
  ],
  [
    'ISI-04: 14: highest subthreshold',
    { items: digits('2222222') },
    { status: 'scored', total: 14, band: 'subthreshold', missing: 0 },
  ],
  [
    'ISI-05: Missing item: not scored',
    { items: digits('333333-') },
    { status: 'not_scored', total: null, band: null, missing: 1 },
  ],
  [
    'ISI-06: Change minus 6: meaningful improvement',
    { items: digits('2212122'), baselineTotal: 18 },
    { status: 'scored', total: 12, band: 'subthreshold', missing: 0, change: -6, meaningfulImprovement: true },
  ],
];

describe('The ISI', () => {
  for (const [name, inputs, expected] of EXAMPLES) {
    it(`scores ${name}`, () => {
      expect(scoreIsi(inputs)).toEqual(expected);
    });
  }
});
