import { digits } from '../../testing/raw-answers.ts';
import type { Phq9Inputs, Phq9Score } from './phq9.ts';
import { PHQ9, scorePhq9 } from './phq9.ts';
import { gravest, redFlag } from './red-flags.ts';

const EXAMPLES: readonly (readonly [name: string, inputs: Phq9Inputs, expected: Phq9Score])[] = [
  [
    'PHQ9-01: Minimum',
    { items: digits('000000000') },
    { status: 'scored', total: 0, band: 'minimal', missing: 0, selfHarmItem: 'absent' },
  ],
  [
    'PHQ9-02: Maximum',
    { items: digits('333333333') },
    { status: 'scored', total: 27, band: 'severe', missing: 0, selfHarmItem: 'present' },
  ],
  [
    'PHQ9-03: 5: lowest mild',
    { items: digits('111110000') },
    { status: 'scored', total: 5, band: 'mild', missing: 0, selfHarmItem: 'absent' },
  ],
  [
    'PHQ9-04: 10: lowest moderate',
    { items: digits('212211100') },
    { status: 'scored', total: 10, band: 'moderate', missing: 0, selfHarmItem: 'absent' },
  ],
  [
    'PHQ9-05: Total 4 (minimal) but item 9 is above 0: safety step must still run',
    { items: digits('110100001') },
    { status: 'scored', total: 4, band: 'minimal', missing: 0, selfHarmItem: 'present' },
  ],
  [
    'PHQ9-06: One missing: 11 x 9/8 = 12.375, rounds to 12',
    { items: digits('22-211210') },
    { status: 'prorated', total: 12, band: 'moderate', missing: 1, selfHarmItem: 'absent' },
  ],
  [
    'PHQ9-07: Two missing including item 9: 12 x 9/7 = 15.43; self-harm answer unknown',
    { items: digits('222-2121-') },
    { status: 'prorated', total: 15, band: 'moderately-severe', missing: 2, selfHarmItem: 'unknown' },
  ],
  [
    'PHQ9-08: Three missing: not scored, but item 9 is 1 so the safety step runs',
    { items: digits('2-2-2-211') },
    { status: 'not_scored', total: null, band: null, missing: 3, selfHarmItem: 'present' },
  ],
  [
    'PHQ9-09: Change minus 6: reliable improvement',
    { items: digits('122211110'), baselineTotal: 17 },
    {
      status: 'scored',
      total: 11,
      band: 'moderate',
      missing: 0,
      selfHarmItem: 'absent',
      change: -6,
      reliableImprovement: true,
      reliableWorsening: false,
    },
  ],
  [
    'PHQ9-10: 14: highest moderate',
    { items: digits('222222110') },
    { status: 'scored', total: 14, band: 'moderate', missing: 0, selfHarmItem: 'absent' },
  ],
];

describe('The PHQ-9', () => {
  for (const [name, inputs, expected] of EXAMPLES) {
    it(`scores ${name}`, () => {
      expect(scorePhq9(inputs)).toEqual(expected);
    });
  }
});

describe('What a PHQ-9 raises', () => {
  const answers = (items: string) =>
    Object.fromEntries(digits(items).map((answer, at) => [`item${at + 1}`, answer === null ? null : String(answer)]));
  const flags = (items: string, before: number | null = null) => {
    const given = answers(items);
    return PHQ9.flagsOf?.(given, PHQ9.score(given, { age: null, referenceSex: null }), before);
  };

  it('is help on the same day for any thought of self-harm, however low or unscored the total', () => {
    expect(flags('000000001')).toEqual(['RF-01']);
    expect(flags('2-2-2-211')).toEqual(['RF-01']);
  });

  it('is a question at the next contact where item 9 was left blank', () => {
    expect(flags('11111111-')).toEqual(['RF-02']);
  });

  it('is contact for a severe total, or a rise by 6 or more', () => {
    expect(flags('333333200')).toEqual(['RF-03']);
    expect(flags('222200000', 2)).toEqual(['RF-03']);
    expect(flags('222200000', 3)).toEqual([]);
  });

  it('is acted on by the gravest', () => {
    expect(gravest(['RF-02', 'RF-03'])).toBe('RF-03');
    expect(gravest(['RF-03', 'RF-01'])).toBe('RF-01');
    expect(gravest([])).toBeNull();
  });

  it('shows the patient where to call, and that nobody watches all the time', () => {
    for (const place of ['999', '111', '116 123', '85258', 'not watched all the time']) {
      expect(redFlag('RF-01').patientText).toContain(place);
    }
  });
});
