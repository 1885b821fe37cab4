import { digits } from '../../testing/raw-answers.ts';
import { ACR2016 } from './acr2016-type.ts';
import { FIQR } from './fiqr.ts';
import { changeInWords, scoreInWords } from './in-words.ts';
import type { MeasureScore } from './measure-type.ts';
import { PHQ9 } from './phq9.ts';
import { SIXMWT } from './sixmwt.ts';
import { STS30 } from './sts30.ts';

const SCORE: MeasureScore = { status: 'scored', value: 12, band: 'moderate', missing: 0, figures: {} };
const MARCH = { on: '2026-03-03', value: 17, status: 'scored' } as const;

const now = (value: number) => ({ on: '2026-05-05', value, status: 'scored' }) as const;

describe('A score in words', () => {
  it('says how much of how much, its band, and which way is better', () => {
    expect(scoreInWords(PHQ9, SCORE)).toBe('12 of 27, moderate (lower is better)');
    expect(scoreInWords(PHQ9, { ...SCORE, value: 15, band: 'moderately-severe' })).toContain('moderately severe');
  });

  it('says that answers are missing, and never a band where there is no score', () => {
    expect(scoreInWords(PHQ9, { ...SCORE, status: 'prorated', missing: 1 })).toBe(
      '12 of 27, moderate, some answers missing (lower is better)',
    );
    const answers = Object.fromEntries(digits('22-2-2---').map((answer, at) => [`item${at + 1}`, answer]));
    const unscored = PHQ9.score(answers, { age: null, referenceSex: null });
    expect(scoreInWords(PHQ9, unscored)).toBe('Not scored: 5 answers are missing');
  });

  it('leaves the 2016 criteria to a clinician', () => {
    const figures = { wpi: 7, sss: 5, meetsCriteria: true };
    const words = scoreInWords(ACR2016, { ...SCORE, band: 'severe', figures });
    expect(words).toBe(
      '12 of 31, severe (lower is better). WPI 7, SSS 5. Meets the 2016 survey criteria; a clinician decides',
    );
    const unmet = scoreInWords(ACR2016, { ...SCORE, figures: { ...figures, meetsCriteria: false } });
    expect(unmet).toContain('Does not meet the 2016 survey criteria; a clinician decides');
  });

  it('has the unit of what was measured, and says where it was stopped', () => {
    const walk = { ...SCORE, value: 432, band: null, figures: { stoppedEarly: true } };
    expect(scoreInWords(SIXMWT, walk)).toBe('432 m (higher is better). Stopped early');
    const stands = { ...SCORE, value: 11, band: 'below-average' };
    expect(scoreInWords(STS30, stands)).toBe('11 stands, below average (higher is better)');
  });
});

describe('A change in words', () => {
  it('says since when, which way, and how it compares with what is known to mean something', () => {
    expect(changeInWords(PHQ9, now(12), MARCH)).toBe(
      '5 lower than on 3 March 2026 (better), smaller than the known meaningful change of 6 points',
    );
    expect(changeInWords(PHQ9, now(11), MARCH)).toContain('as large as the known meaningful change of 6 points');
    expect(changeInWords(PHQ9, now(24), MARCH)).toBe(
      '7 higher than on 3 March 2026 (worse), larger than the known meaningful change of 6 points',
    );
  });

  it('gives per cent where the known figure is in per cent, and says where that figure is not settled', () => {
    expect(changeInWords(FIQR, now(60), { ...MARCH, value: 80 })).toBe(
      '20 lower (25%) than on 3 March 2026 (better), larger than the provisional meaningful change of 14%',
    );
  });

  it('compares nothing where no figure is known', () => {
    expect(changeInWords(STS30, now(11), { ...MARCH, value: 9 })).toBe('2 stands higher than on 3 March 2026 (better)');
  });

  it('says where answers were missing on either day, and where nothing changed', () => {
    const inPart = { ...MARCH, status: 'prorated' } as const;
    expect(changeInWords(PHQ9, now(17), MARCH)).toBe('The same as on 3 March 2026');
    expect(changeInWords(PHQ9, now(12), inPart)).toMatch(/6 points, some answers missing$/);
  });
});
