import fc from 'fast-check';

import { axisTicks } from './axis-ticks.ts';
import { DAY } from './day-millis.ts';
import type { TimeWindow } from './lane-types.ts';

const LONDON = 'Europe/London';

describe('The marks of the time axis', () => {
  it('are hours in a day, by the clinic’s clock, with the day where it begins', () => {
    const ticks = axisTicks(between('2026-07-15T21:00:00Z', '2026-07-16T21:00:00Z'), 600, LONDON);
    expect(ticks.map(({ label, context }) => [label, context])).toEqual([
      ['00:00', '16 Jul 2026'],
      ['03:00', null],
      ['06:00', null],
      ['09:00', null],
      ['12:00', null],
      ['15:00', null],
      ['18:00', null],
      ['21:00', null],
    ]);
    expect(ticks[0]).toEqual(jasmine.objectContaining({ at: Date.parse('2026-07-15T23:00:00Z'), isMajor: true }));
  });

  it('are Mondays in 90 days, heavier where a month begins', () => {
    const ticks = axisTicks(between('2026-11-20', '2027-02-18'), 1000, LONDON);
    expect(ticks.slice(0, 3)).toEqual([
      { at: Date.parse('2026-11-23'), label: '23 Nov', isMajor: false, context: '2026' },
      { at: Date.parse('2026-11-30'), label: '30 Nov', isMajor: false, context: null },
      { at: Date.parse('2026-12-07'), label: '7 Dec', isMajor: true, context: null },
    ]);
    expect(ticks.find(({ label }) => label === '4 Jan')?.context).toBe('2027');
  });

  it('are months and years in longer times', () => {
    const year = axisTicks(between('2026-01-15', '2027-01-15'), 1000, LONDON);
    expect(year.map(({ label }) => label)).toEqual('Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec Jan'.split(' '));
    expect(year.at(-1)).toEqual(jasmine.objectContaining({ isMajor: true, context: '2027' }));
    expect(axisTicks(between('2017-06-01', '2027-06-01'), 800, LONDON).map(({ label }) => label)).toContain('2020');
  });

  it('pass over the hour that is skipped in spring and keep the one that comes twice in autumn', () => {
    const spring = axisTicks(between('2026-03-28T23:30:00Z', '2026-03-29T04:30:00Z'), 1000, LONDON);
    expect(spring.map(({ label }) => label)).toEqual(['00:00', '02:00', '03:00', '04:00', '05:00']);
    const autumn = axisTicks(between('2026-10-24T22:30:00Z', '2026-10-25T03:30:00Z'), 1000, LONDON);
    expect(autumn.map(({ label }) => label)).toEqual(['00:00', '01:00', '02:00', '03:00']);
  });

  it('stand in view, in order and at least 72 px apart, from a day to ten years, on any screen', () => {
    const from = fc.integer({ min: Date.parse('2016-01-01'), max: Date.parse('2030-01-01') });
    const span = fc.oneof(fc.integer({ min: DAY, max: 100 * DAY }), fc.integer({ min: DAY, max: 3653 * DAY }));
    fc.assert(
      fc.property(from, span, fc.integer({ min: 280, max: 1800 }), (start, length, width) => {
        const window = { from: start, to: start + length };
        const ticks = axisTicks(window, width, LONDON);
        const pixels = ticks.map(({ at }) => ((at - window.from) / length) * width);
        // Where the clocks go forward an hour is missing between two marks.
        const least = 72 - (3_600_000 / length) * width;
        pixels.forEach((pixel, at) => {
          expect(pixel).toBeGreaterThanOrEqual(0);
          expect(pixel).toBeLessThanOrEqual(width);
          if (at > 0) expect(pixel - (pixels[at - 1] ?? 0)).toBeGreaterThanOrEqual(least);
        });
        expect(ticks.length).toBeLessThanOrEqual(width / 72 + 2);
      }),
    );
  });
});

function between(from: string, to: string): TimeWindow {
  return { from: Date.parse(from), to: Date.parse(to) };
}
