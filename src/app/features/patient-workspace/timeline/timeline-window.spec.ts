import { DAY } from '../../../domain/lanes/day-millis.ts';
import { defaultWindow, spanOf } from '../../../domain/lanes/time-window.ts';
import { aTimelineEvent } from '../../../testing/a-timeline-event.ts';
import type { WindowSource } from './timeline-window.ts';
import { windowFor } from './timeline-window.ts';

const NOW = Date.parse('2026-05-05T08:00:00.000Z');
const USUAL = { now: NOW, newest: NOW, days: undefined };
const OPEN: WindowSource = { address: null, linked: undefined, isOpen: true };
const MARCH = { from: Date.parse('2026-03-01T00:00:00.000Z'), to: Date.parse('2026-03-29T00:00:00.000Z') };

describe('The time in view', () => {
  it('is the usual one, as long as the reader looked last', () => {
    expect(windowFor(OPEN, undefined, USUAL)).toEqual(defaultWindow(NOW, NOW));
    expect(spanOf(windowFor(OPEN, undefined, { ...USUAL, days: 30 }))).toBe(30 * DAY);
  });

  it('is that of the address, and stays to the millisecond where the address says what is in view', () => {
    const source = { ...OPEN, address: MARCH };
    expect(windowFor(source, undefined, USUAL)).toEqual(MARCH);
    const moved = { from: MARCH.from + 5000, to: MARCH.to - 5000 };
    expect(windowFor(source, { source: OPEN, value: moved }, USUAL)).toBe(moved);
  });

  it('stays where it is while events come in', () => {
    const value = { from: NOW - 5 * DAY, to: NOW };
    expect(windowFor({ ...OPEN }, { source: OPEN, value }, { ...USUAL, newest: NOW + DAY })).toBe(value);
    expect(windowFor(OPEN, { source: { ...OPEN, isOpen: false }, value }, USUAL)).not.toBe(value);
  });

  it('goes once to the entry that is linked to, where that lies outside', () => {
    const linked = aTimelineEvent({ at: '2020-01-02T09:00:00.000Z' });
    const there = windowFor({ ...OPEN, linked }, undefined, USUAL);
    expect((there.from + there.to) / 2).toBeCloseTo(Date.parse(linked.at), -1);
    const value = { from: NOW - 5 * DAY, to: NOW };
    expect(windowFor({ ...OPEN, linked }, { source: { ...OPEN, linked }, value }, USUAL)).toBe(value);
  });
});
