import { criteriaAnswers, criteriaWords, meetsCriteria } from './findings-criteria.ts';
import { bodyMassIndex, derivedFindings } from './findings-derived.ts';

/** WPI, SSS, regions, months, met; the cases of the published rule at its edges. */
const CASES: readonly (readonly [number | null, number | null, number | null, number | null, boolean | null])[] = [
  [7, 5, 5, 3, true],
  [4, 9, 4, 3, true],
  [6, 9, 4, 3, true],
  [7, 4, 5, 12, false],
  [6, 8, 5, 12, false],
  [8, 12, 2, 12, false],
  [3, 12, 5, 12, false],
  [11, 10, 5, 2, false],
  [8, null, 4, 12, null],
  [null, 8, 5, 18, null],
  [14, 8, 5, null, null],
  [3, 4, 5, null, false],
];

describe('The 2016 criteria', () => {
  for (const [wpi, sss, painRegions, durationMonths, isMet] of CASES) {
    it(`come to ${isMet} for WPI ${wpi}, SSS ${sss}, ${painRegions} regions, ${durationMonths} months`, () => {
      expect(meetsCriteria({ wpi, sss, painRegions, durationMonths })).toBe(isMet);
    });
  }

  it('are told with both numbers, and never as a diagnosis', () => {
    const words = criteriaWords({ wpi: 14, sss: 8, painRegions: 5, durationMonths: 18 });
    expect(words).toBe('2016 criteria met: WPI 14, SSS 8. A clinician decides what this means.');
    expect(criteriaWords({ wpi: 2, sss: 8, painRegions: 5, durationMonths: 18 })).toMatch(/^2016 criteria not met/);
  });

  it('are read from findings, where a text is no number', () => {
    expect(criteriaAnswers({ wpi: 0, sss: '8' })).toEqual({
      wpi: 0,
      sss: null,
      painRegions: null,
      durationMonths: null,
    });
  });
});

describe('What findings come to', () => {
  it('is the body mass index where weight and height are known', () => {
    expect(bodyMassIndex({ weight: 72, height: 169 })).toBeCloseTo(25.2, 1);
    expect(bodyMassIndex({ weight: 72 })).toBeNull();
    expect(derivedFindings({ weight: 72, height: 169 })).toEqual(['Body mass index 25.2 kg/m²']);
  });

  it('is nothing while nothing is known', () => {
    expect(derivedFindings({})).toEqual([]);
  });
});
