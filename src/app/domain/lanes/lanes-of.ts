import type { Strand } from '../access/strands.ts';
import type { TimelineEvent } from '../timeline/timeline-event.ts';
import type { ChangedMiddle } from './changed-middle.ts';
import { changedMiddle } from './changed-middle.ts';
import { timeOf } from './event-time.ts';
import type { Lane, Millis } from './lane-types.ts';

/** Lanes and the events that they were made of. */
export interface LanesBefore {
  readonly events: readonly TimelineEvent[];
  readonly lanes: readonly Lane[];
}

interface GrowingLane extends Lane {
  readonly events: TimelineEvent[];
  readonly times: Millis[];
}

/** A lane for each strand, in the order given; `events` are the newest first. */
export function lanesOf(events: readonly TimelineEvent[], strands: readonly Strand[]): Lane[] {
  const lanes = strands.map((strand): GrowingLane => ({ strand, events: [], times: [] }));
  const byStrand = new Map<Strand, GrowingLane>(lanes.map((lane) => [lane.strand, lane]));
  for (let at = events.length - 1; at >= 0; at--) {
    const event = events[at];
    const lane = event && byStrand.get(event.discipline);
    if (!event || !lane) continue;
    lane.events.push(event);
    lane.times.push(timeOf(event.at));
  }
  return lanes;
}

/**
 * The same as `lanesOf`, made of the lanes before: what did not change keeps its identity, and an event that came in
 * costs its own lane a copy.
 */
export function lanesAfter(previous: LanesBefore, events: readonly TimelineEvent[]): Lane[] {
  const middle = changedMiddle(previous.events, events);
  const { before, after } = middle;
  const removed = previous.events.slice(before, previous.events.length - after);
  const inserted = events.slice(before, events.length - after);
  if (removed.length === 0 && inserted.length === 0) return [...previous.lanes];
  const ends = olderThan(middle, previous);
  return previous.lanes.map((lane, place) => {
    const ofLane = ({ discipline }: TimelineEvent) => discipline === lane.strand;
    const out = removed.filter(ofLane).length;
    const into = inserted.filter(ofLane).reverse();
    return out === 0 && into.length === 0 ? lane : spliced(lane, ends[place] ?? 0, out, into);
  });
}

function spliced(lane: Lane, start: number, out: number, into: readonly TimelineEvent[]): Lane {
  const isSame = out === into.length && into.every((event, at) => event === lane.events[start + at]);
  if (isSame) return lane;
  return {
    strand: lane.strand,
    events: withSplice(lane.events, start, out, into),
    times: withSplice(
      lane.times,
      start,
      out,
      into.map(({ at }) => timeOf(at)),
    ),
  };
}

// Spreading would walk through the whole lane one by one.
function withSplice<T>(list: readonly T[], start: number, out: number, into: readonly T[]): T[] {
  return list.slice(0, start).concat(into, list.slice(start + out));
}

/** How many events of each lane are older than what changed; counted on the shorter side of it. */
function olderThan({ before, after }: ChangedMiddle, { events, lanes }: LanesBefore): number[] {
  const counts = new Map<Strand, number>();
  const [from, to] = after <= before ? [events.length - after, events.length] : [0, events.length - after];
  for (let at = from; at < to; at++) {
    const strand = events[at]?.discipline;
    if (strand) counts.set(strand, (counts.get(strand) ?? 0) + 1);
  }
  return lanes.map((lane) => {
    const counted = counts.get(lane.strand) ?? 0;
    return after <= before ? counted : lane.events.length - counted;
  });
}
