import type { Strand } from '../../src/app/domain/access/strands.ts';
import type { TimelineEvent } from '../../src/app/domain/timeline/timeline-event.ts';

/** An event of the timeline, with its time as the peers want it. */
export interface BenchEvent extends TimelineEvent {
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Which of the eight lanes, from 0. */
  readonly lane: number;
}

export const LANES: readonly Strand[] = [
  'rheumatology',
  'pain',
  'physiotherapy',
  'psychology',
  'nutrition',
  'sleep',
  'coordination',
  'patient',
];

export const DAY = 86_400_000;
export const LAST = Date.UTC(2026, 10, 22, 12);
export const FIRST = LAST - 5 * 365 * DAY;

/** The same events each time for a count, the newest first: five years in eight lanes, in busy and quiet weeks. */
export function makeEvents(count: number): BenchEvent[] {
  const draw = drawFrom(count);
  const times = Array.from({ length: count }, () => {
    const week = Math.floor(draw() * 260);
    // Every fourth week holds twice as much, as around a clinic day.
    const busy = week % 4 === 0 ? week : Math.floor(draw() * 260);
    return Math.min(LAST - 1, Math.floor(FIRST + (busy + draw()) * 7 * DAY));
  });
  return times.sort((left, right) => right - left).map((time, index) => makeEvent(count - index, time, draw()));
}

/** One that has just happened. */
export function makeLiveEvent(number: number, draw = 0.4): BenchEvent {
  return makeEvent(1_000_000 + number, LAST + number * 60_000, draw);
}

function makeEvent(number: number, time: number, draw: number): BenchEvent {
  const lane = Math.floor(draw * LANES.length);
  const discipline = LANES[lane] ?? 'patient';
  const at = new Date(time).toISOString();
  return {
    id: `sections-${discipline}-${number}`,
    clinicId: 'northgate',
    patientId: 'maya-roberts',
    audience: 'everyone',
    kind: number % 3 === 0 ? 'session.done' : 'section.updated',
    discipline,
    at,
    recordedAt: at,
    actorUid: 'rosa',
    actorName: 'Rosa Ahmed',
    collection: 'sections',
    docId: discipline,
    rev: number,
    before: {},
    after: { plainText: `Wording ${number}` },
    title: `Entry ${number}`,
    plain: `Something happened, number ${number}.`,
    source: 'typed',
    actionId: `action-${number}`,
    overrules: null,
    time,
    lane,
  };
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function drawFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
