import fc from 'fast-check';

import { DAY } from './day-millis.ts';
import type { TimeWindow } from './lane-types.ts';
import {
  clampWindow,
  defaultWindow,
  fitAll,
  limitsOf,
  LONGEST_SPAN,
  panBy,
  SHORTEST_SPAN,
  spanOf,
  windowAround,
  zoomAt,
} from './time-window.ts';

const NOW = Date.parse('2026-11-22T10:00:00Z');
const YEAR = 365 * DAY;

const moments = fc.integer({ min: NOW - 12 * YEAR, max: NOW + YEAR });
const spans = fc.integer({ min: SHORTEST_SPAN, max: LONGEST_SPAN });
const windows: fc.Arbitrary<TimeWindow> = fc.tuple(moments, spans).map(([from, span]) => ({ from, to: from + span }));
const shares = fc.double({ min: -3, max: 3, noNaN: true });

describe('The window on the time axis', () => {
  it('comes back where it was after zooming in and out, or left and right', () => {
    fc.assert(
      fc.property(
        windows,
        fc.double({ min: 1.01, max: 8, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        shares,
        (window, factor, place, share) => {
          const anchor = window.from + place * spanOf(window);
          const wider = zoomAt(window, factor, anchor);
          fc.pre(spanOf(wider) < LONGEST_SPAN);
          expectClose(zoomAt(wider, 1 / factor, anchor), window, 10);
          expectClose(panBy(panBy(window, share), -share), window, 1);
        },
      ),
    );
  });

  it('keeps the moment under the pointer where it is, however often it is zoomed', () => {
    fc.assert(
      fc.property(
        windows,
        fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { maxLength: 30 }),
        (window, factors) => {
          const anchor = Math.round(window.from + 0.3 * spanOf(window));
          const last = factors.reduce((current, factor) => zoomAt(current, factor, anchor), window);
          const place = (anchor - last.from) / spanOf(last);
          expect(Math.abs(place - 0.3)).toBeLessThan(1e-4);
          expect(spanOf(last)).toBeGreaterThanOrEqual(SHORTEST_SPAN);
          expect(spanOf(last)).toBeLessThanOrEqual(LONGEST_SPAN);
        },
      ),
    );
  });

  it('keeps its length to the millisecond while it moves', () => {
    fc.assert(
      fc.property(windows, fc.array(shares, { maxLength: 20 }), (window, all) => {
        const moved = all.reduce((current, share) => panBy(current, share), window);
        expect(spanOf(moved)).toBe(spanOf(window));
      }),
    );
  });

  it('stays from a day to ten years long, within a year ahead and what there is to see', () => {
    const anyWindow = fc
      .tuple(fc.integer({ min: -1e13, max: 1e13 }), fc.integer({ min: 1, max: 1e13 }))
      .map(([from, span]) => ({ from, to: from + span }));
    fc.assert(
      fc.property(anyWindow, fc.option(moments), (window, first) => {
        const limits = limitsOf(NOW, first);
        const clamped = clampWindow(window, limits);
        expect(clamped.from).toBeGreaterThanOrEqual(limits.earliest);
        expect(clamped.to).toBeLessThanOrEqual(limits.latest);
        expect(spanOf(clamped)).toBeGreaterThanOrEqual(SHORTEST_SPAN);
        expect(spanOf(clamped)).toBeLessThanOrEqual(LONGEST_SPAN);
        expect(clampWindow(clamped, limits)).toEqual(clamped);
      }),
    );
  });

  it('is let alone where it is allowed', () => {
    const window = { from: NOW - 40 * DAY, to: NOW };
    expect(clampWindow(window, limitsOf(NOW, null))).toEqual(window);
  });

  it('reaches a month before the first event of a record of more than ten years', () => {
    const first = NOW - 12 * YEAR;
    expect(limitsOf(NOW, first)).toEqual({ earliest: first - 31 * DAY, latest: NOW + YEAR });
    expect(limitsOf(NOW, NOW - DAY).earliest).toBe(NOW + YEAR - LONGEST_SPAN);
  });

  it('holds all from the first to the last event, and the last ten years of what is longer', () => {
    fc.assert(
      fc.property(moments, moments, (one, other) => {
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        const all = fitAll(first, last);
        expect(all.to).toBeGreaterThanOrEqual(last);
        if (spanOf(all) < LONGEST_SPAN - 1) expect(all.from).toBeLessThanOrEqual(first);
      }),
    );
  });

  it('begins with the last 90 days and some ahead, or the 90 days up to the newest event', () => {
    expect(defaultWindow(NOW, NOW - 3 * DAY)).toEqual({ from: NOW - 90 * DAY, to: NOW + 9 * DAY });
    expect(defaultWindow(NOW, null)).toEqual({ from: NOW - 90 * DAY, to: NOW + 9 * DAY });
    expect(defaultWindow(NOW, NOW - YEAR)).toEqual({ from: NOW - YEAR - 90 * DAY, to: NOW - YEAR + 9 * DAY });
  });

  it('can be put around a moment', () => {
    expect(windowAround(NOW, 30)).toEqual({ from: NOW - 15 * DAY, to: NOW + 15 * DAY });
  });
});

function expectClose(one: TimeWindow, other: TimeWindow, millis: number): void {
  expect(Math.abs(one.from - other.from)).toBeLessThanOrEqual(millis);
  expect(Math.abs(one.to - other.to)).toBeLessThanOrEqual(millis);
}
