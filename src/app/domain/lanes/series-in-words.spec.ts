import { DAY, startOf } from './day-millis.ts';
import type { Series } from './lane-types.ts';
import { seriesInWords } from './series-in-words.ts';
import { seriesPlainly } from './series-plainly.ts';

const WINDOW = { from: startOf('2026-05-01'), to: startOf('2026-07-30') };
const NOW = startOf('2026-07-01');

describe('A series in words', () => {
  it('says the last score, how it lies to the first, how far they went and how many', () => {
    expect(
      seriesInWords(
        series([
          ['2026-04-01', 9],
          ['2026-05-11', 7.2],
          ['2026-05-20', 8],
          ['2026-06-03', 4.9],
        ]),
        WINDOW,
      ),
    ).toBe(
      'Pain: 4.9 on 3 June 2026, 2.3 lower than on 11 May 2026 (lower is better); between 4.9 and 8 in these 90 days, 3 entries',
    );
  });

  it('counts no days that are still to come', () => {
    expect(seriesInWords(series([['2026-06-03', 5]]), WINDOW, NOW)).toBe(
      'Pain: 5 on 3 June 2026 (lower is better); 1 entry in these 61 days',
    );
  });

  it('says the band and the unit, and what is the same', () => {
    const points = series(
      [
        ['2026-05-11', 14],
        ['2026-06-03', 14],
      ],
      'moderate',
    );
    expect(seriesInWords({ ...points, name: 'Sleep efficiency', unit: '%', better: 'higher' }, WINDOW)).toBe(
      'Sleep efficiency: 14 %, moderate, on 3 June 2026, the same as on 11 May 2026 (higher is better); always 14 in these 90 days, 2 entries',
    );
  });

  it('says when there is nothing in view, and what was last', () => {
    expect(seriesInWords(series([['2026-04-01', 9]]), WINDOW)).toBe(
      'Pain: nothing in these 90 days; the last is 9 on 1 April 2026',
    );
  });

  it('tells the patient how this month was beside the month before', () => {
    const cases: [now: number, words: string][] = [
      [6, 'Pain has been about the same as in the month before.'],
      [5, 'Pain has been a bit lower than in the month before.'],
      [8, 'Pain has been higher than in the month before.'],
      [2, 'Pain has been much lower than in the month before.'],
    ];
    cases.forEach(([now, words]) => expect(seriesPlainly(series([...month(2, 6), ...month(1, now)]), NOW)).toBe(words));
  });

  it('tells the patient the last two where there are few', () => {
    const two = series([
      ['2026-04-01', 9],
      ['2026-06-03', 7],
    ]);
    expect(seriesPlainly(two, NOW)).toBe('Pain was 7 on 3 June 2026, lower than the time before.');
    expect(seriesPlainly(series([['2026-04-01', 9]]), NOW, 'Mood')).toBe('Mood was 9 on 1 April 2026.');
    expect(seriesPlainly(series([]), NOW)).toBe('Nothing is written down yet of pain.');
  });
});

function month(monthsAgo: number, value: number): [on: string, value: number][] {
  return [5, 10, 15].map((days) => [isoOf(NOW - (monthsAgo - 1) * 30 * DAY - (20 - days) * DAY), value]);
}

function isoOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function series(points: readonly (readonly [on: string, value: number])[], band: string | null = null): Series {
  return {
    id: 'pain',
    name: 'Pain',
    unit: null,
    range: [0, 10],
    better: 'lower',
    strand: 'patient',
    points: points.map(([on, value]) => ({ at: startOf(on), on, value, band, isProrated: false, source: 'diary' })),
  };
}
