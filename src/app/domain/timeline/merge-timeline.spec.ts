import fc from 'fast-check';

import { mergeTimeline, withoutEvents } from './merge-timeline.ts';
import { sortTimeline } from './sort-timeline.ts';
import type { TimelineEvent } from './timeline-event.ts';

const KEYS = fc.integer({ min: 0, max: 400 });
const BATCHES = fc.array(
  fc.oneof(fc.array(KEYS, { maxLength: 5 }), fc.array(KEYS, { minLength: 60, maxLength: 150 })),
  {
    maxLength: 6,
  },
);

describe('Merging into the timeline', () => {
  it('comes to what joining and sorting would, each event once, whatever the batches', () => {
    fc.assert(
      fc.property(BATCHES, (batches) => {
        const merged = batches.reduce<readonly TimelineEvent[]>(
          (list, keys) => mergeTimeline(list, keys.map(event)),
          [],
        );
        const once = sortTimeline([...new Set(batches.flat())].map(event));
        expect(merged.map(({ id }) => id)).toEqual(once.map(({ id }) => id));
      }),
    );
  });

  it('leaves the events it knows the very objects they were', () => {
    fc.assert(
      fc.property(fc.uniqueArray(KEYS), fc.array(KEYS, { maxLength: 150 }), (first, second) => {
        const held = sortTimeline(first.map(event));
        const kept = new Set(mergeTimeline(held, second.map(event)));
        expect(held.every((one) => kept.has(one))).toBeTrue();
      }),
    );
  });

  for (const count of [1, 100]) {
    it(`leaves the list the very list it was where nothing is new to it (${count} events)`, () => {
      const held = sortTimeline(Array.from({ length: count }, (_, key) => event(key)));
      const again = Array.from({ length: count }, (_, key) => event(key));
      expect(mergeTimeline(held, again)).toBe(held);
    });
  }

  it('leaves the list it was given alone', () => {
    const held = Object.freeze([event(1)]);
    expect(mergeTimeline(held, [event(2)]).length).toBe(2);
    expect(held.length).toBe(1);
  });
});

describe('Taking events out of the timeline', () => {
  it('takes out those that are named, and leaves the list as it is where there are none', () => {
    const held = sortTimeline([event(1), event(2), event(3)]);
    expect(
      withoutEvents(held, new Set(['event-2']))
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['event-1', 'event-3']);
    expect(withoutEvents(held, new Set(['event-9']))).toBe(held);
  });
});

/** Many share a day, and some the instant they were recorded; the key alone tells all of them. */
function event(key: number): TimelineEvent {
  const day = String((key % 9) + 1).padStart(2, '0');
  const hour = String(key % 7).padStart(2, '0');
  return {
    id: `event-${key}`,
    at: `2026-05-${day}T08:00:00.000Z`,
    recordedAt: `2026-05-${day}T${hour}:00:00.000Z`,
  } as TimelineEvent;
}
