import fc from 'fast-check';

import { courseResponse, responseWords } from './course-response.ts';

function wordsFor(baselineScore: number, currentScore: number, responsePercent: number | null = 30): string | null {
  const response = courseResponse({ baselineScore, currentScore, responsePercent });
  return response && responseWords(response);
}

describe('The response to a course', () => {
  const cases: readonly (readonly [number, number, string])[] = [
    [7.2, 4.9, '7.2 → 4.9: −32 %, reaches the agreed 30 %'],
    [7, 5, '7 → 5: −29 %, does not reach the agreed 30 %'],
    [7, 4.9, '7 → 4.9: −30 %, reaches the agreed 30 %'],
    [5, 6, '5 → 6: +20 %, does not reach the agreed 30 %'],
    [5, 5, '5 → 5: 0 %, does not reach the agreed 30 %'],
    [0, 3, '0 → 3: no per cent can be given of a baseline of 0'],
  ];
  for (const [before, now, words] of cases) {
    it(`from ${before} to ${now} reads “${words}”`, () => {
      expect(wordsFor(before, now)).toBe(words);
    });
  }

  it('is never rounded to what was agreed when it falls short', () => {
    expect(wordsFor(9.1, 6.4)).toBe('9.1 → 6.4: −29.6 %, does not reach the agreed 30 %');
  });

  it('says only how much where nothing was agreed, and nothing while a score is missing', () => {
    expect(wordsFor(8, 6, null)).toBe('8 → 6: −25 %');
    expect(courseResponse({ baselineScore: 7.2, currentScore: null, responsePercent: 30 })).toBeNull();
  });

  it('shows a figure that agrees with whether it reaches', () => {
    const tenths = fc.integer({ min: 1, max: 100 }).map((score) => score / 10);
    fc.assert(
      fc.property(tenths, tenths, fc.integer({ min: 1, max: 100 }), (before, now, agreed) => {
        const words = wordsFor(before, now, agreed) ?? '';
        const shown = Number(/: ([+−]?)([\d.]+) %/.exec(words)?.[2] ?? Number.NaN);
        const isFall = words.includes(': −');
        return words.includes(' reaches') === (isFall && shown >= agreed);
      }),
    );
  });
});
