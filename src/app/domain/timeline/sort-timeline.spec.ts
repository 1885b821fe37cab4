import fc from 'fast-check';

import { sortTimeline } from './sort-timeline.ts';
import type { TimelineEvent } from './timeline-event.ts';

const EARLY = '2026-05-03T08:00:00.000Z';
const LATE = '2026-05-09T08:00:00.000Z';

describe('The timeline', () => {
  it('begins with what happened last, whenever it was written down', () => {
    expect(order([event('entered-late', EARLY, LATE), event('new', LATE, LATE)])).toEqual(['new', 'entered-late']);
  });

  it('begins with what was written down last among things of one time', () => {
    expect(order([event('first', EARLY, EARLY), event('second', EARLY, LATE)])).toEqual(['second', 'first']);
  });

  it('has one order, however the events arrive', () => {
    const time = fc.constantFrom(EARLY, LATE);
    const events = fc.uniqueArray(fc.tuple(fc.nat(20), time, time), { selector: ([id]) => id });
    fc.assert(
      fc.property(events, (drawn) => {
        const made = drawn.map(([id, at, recordedAt]) => event(`event-${id}`, at, recordedAt));
        expect(order([...made].reverse())).toEqual(order(made));
      }),
    );
  });

  it('leaves the list it was given alone', () => {
    const given = [event('a', EARLY, EARLY), event('b', LATE, LATE)];
    sortTimeline(given);
    expect(given.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

function order(events: readonly TimelineEvent[]): string[] {
  return sortTimeline(events).map(({ id }) => id);
}

function event(id: string, at: string, recordedAt: string): TimelineEvent {
  return { id, at, recordedAt } as TimelineEvent;
}
