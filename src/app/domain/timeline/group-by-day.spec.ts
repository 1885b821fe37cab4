import { groupByDay } from './group-by-day.ts';
import type { TimelineEvent } from './timeline-event.ts';

describe('Grouping by day', () => {
  it('puts what happened on one day of the clinic together, in the order given', () => {
    const days = groupByDay(
      [at('d', '2026-07-16T09:00:00.000Z'), at('c', '2026-07-15T23:30:00.000Z'), at('b', '2026-07-15T12:00:00.000Z')],
      'Europe/London',
    );
    expect(days.map(({ date, events }) => [date, events.map(({ id }) => id)])).toEqual([
      ['2026-07-16', ['d', 'c']],
      ['2026-07-15', ['b']],
    ]);
  });

  it('holds the long day when the clocks go back in one piece', () => {
    const days = groupByDay(
      [at('b', '2026-10-25T23:30:00.000Z'), at('a', '2026-10-24T23:15:00.000Z')],
      'Europe/London',
    );
    expect(days.map(({ date }) => date)).toEqual(['2026-10-25']);
  });

  it('keeps each event as it is', () => {
    const event = at('a', '2026-07-15T12:00:00.000Z');
    expect(groupByDay([event], 'Europe/London')[0]?.events[0]).toBe(event);
  });

  it('goes by the time zone it is asked for, each time', () => {
    const event = at('a', '2026-07-15T23:30:00.000Z');
    const dateIn = (timeZone: string) => groupByDay([event], timeZone)[0]?.date;
    expect(dateIn('Europe/London')).toBe('2026-07-16');
    expect(dateIn('America/New_York')).toBe('2026-07-15');
    expect(dateIn('Europe/London')).toBe('2026-07-16');
  });

  it('has no days without events', () => {
    expect(groupByDay([], 'Europe/London')).toEqual([]);
  });
});

function at(id: string, instant: string): TimelineEvent {
  return { id, at: instant } as TimelineEvent;
}
