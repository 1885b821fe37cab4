import type { SixMinuteWalkInputs, SixMinuteWalkScore } from './sixmwt.ts';
import { scoreSixMinuteWalk } from './sixmwt.ts';

const EXAMPLES: readonly (readonly [name: string, inputs: SixMinuteWalkInputs, expected: SixMinuteWalkScore])[] = [
  [
    'SIXMWT-01: 14 x 30 + 12',
    { lengths: 14, courseLengthMetres: 30, partialMetres: 12, stoppedEarly: false },
    { status: 'scored', distanceMetres: 432, stoppedEarly: false },
  ],
  [
    'SIXMWT-02: Stopped in the first length',
    { lengths: 0, courseLengthMetres: 30, partialMetres: 25, stoppedEarly: true },
    { status: 'scored', distanceMetres: 25, stoppedEarly: true },
  ],
  [
    'SIXMWT-03: Change +156: at the threshold',
    { lengths: 18, courseLengthMetres: 30, partialMetres: 0, stoppedEarly: false, baselineMetres: 384 },
    { status: 'scored', distanceMetres: 540, stoppedEarly: false, change: 156, meaningfulImprovement: true },
  ],
  [
    'SIXMWT-04: Change +155: one metre short',
    { lengths: 17, courseLengthMetres: 30, partialMetres: 29, stoppedEarly: false, baselineMetres: 384 },
    { status: 'scored', distanceMetres: 539, stoppedEarly: false, change: 155, meaningfulImprovement: false },
  ],
  [
    'SIXMWT-05: Partial length must be less than the course',
    { lengths: 16, courseLengthMetres: 30, partialMetres: 30, stoppedEarly: false },
    { status: 'invalid' },
  ],
  [
    'SIXMWT-06: Course length not recorded',
    { lengths: 15, courseLengthMetres: null, partialMetres: 3, stoppedEarly: false },
    { status: 'not_scored', distanceMetres: null },
  ],
];

describe('The 6-minute walk', () => {
  for (const [name, inputs, expected] of EXAMPLES) {
    it(`scores ${name}`, () => {
      expect(scoreSixMinuteWalk(inputs)).toEqual(expected);
    });
  }
});
