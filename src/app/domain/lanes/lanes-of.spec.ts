import fc from 'fast-check';

import type { Strand } from '../access/strands.ts';
import type { TimelineEvent } from '../timeline/timeline-event.ts';
import type { Lane } from './lane-types.ts';
import type { LanesBefore } from './lanes-of.ts';
import { lanesAfter, lanesOf } from './lanes-of.ts';

const STRANDS: readonly Strand[] = ['pain', 'sleep', 'patient'];
const HOUR = 3_600_000;
const START = Date.parse('2021-01-01T00:00:00Z');

describe('The lanes of the timeline', () => {
  it('hold the events of each strand, the earliest first, with their times', () => {
    const events = [event('c', 'sleep', 3), event('b', 'pain', 2), event('a', 'sleep', 1), event('n', 'nutrition', 0)];
    expect(lanesOf(events, STRANDS).map(({ strand, events: own }) => [strand, own.map(({ id }) => id)])).toEqual([
      ['pain', ['b']],
      ['sleep', ['a', 'c']],
      ['patient', []],
    ]);
    expect(lanesOf(events, STRANDS)[1]?.times).toEqual([START + HOUR, START + 3 * HOUR]);
  });

  it('are the same whether they are made anew or of those before, whatever came and went', () => {
    const steps = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 }), fc.array(fc.nat({ max: 3 }), { maxLength: 4 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(steps, (all) => {
        let events: TimelineEvent[] = [];
        let lanes = lanesOf(events, STRANDS);
        all.forEach(([place, out, into], step) => {
          const next = [...events];
          const strands: readonly Strand[] = [...STRANDS, 'nutrition'];
          const added = into.map((strand, at) => event(`${step}-${at}`, strands[strand] ?? 'pain', place % 50));
          next.splice(place % (events.length + 1), out, ...added);
          lanes = lanesAfter({ events, lanes }, next);
          events = next;
          expect(shown(lanes)).toEqual(shown(lanesOf(events, STRANDS)));
        });
      }),
    );
  });

  it('are the same after a late entry and a live one at once, and after a filter', () => {
    const events = manyEvents(300);
    const before: LanesBefore = { events, lanes: lanesOf(events, STRANDS) };
    const both = [
      event('new', 'pain', 900),
      ...events.slice(0, 150),
      event('late', 'sleep', 150),
      ...events.slice(150),
    ];
    expect(shown(lanesAfter(before, both))).toEqual(shown(lanesOf(both, STRANDS)));
    const filtered = events.filter((_, at) => at % 3 === 0);
    expect(shown(lanesAfter(before, filtered))).toEqual(shown(lanesOf(filtered, STRANDS)));
  });

  it('stay the very same where nothing of theirs changed', () => {
    const events = manyEvents(30);
    const lanes = lanesOf(events, STRANDS);
    const next = lanesAfter({ events, lanes }, [event('new', 'sleep', 900), ...events]);
    expect(next.map((lane, at) => lane === lanes[at])).toEqual([true, false, true]);
  });
});

function shown(lanes: readonly Lane[]) {
  return lanes.map(({ strand, events, times }) => [strand, events.map(({ id }) => id), times]);
}

function manyEvents(count: number): TimelineEvent[] {
  return Array.from({ length: count }, (_, at) => event(`e${at}`, STRANDS[at % 3] ?? 'pain', count - at));
}

function event(id: string, discipline: Strand, hours: number): TimelineEvent {
  return { id, discipline, at: new Date(START + hours * HOUR).toISOString() } as TimelineEvent;
}
