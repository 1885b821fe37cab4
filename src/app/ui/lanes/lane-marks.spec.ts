import { lanesOf } from '../../domain/lanes/lanes-of.ts';
import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts';
import { aTimelineEvent } from '../../testing/a-timeline-event.ts';
import { layOutLanes } from './lane-layout.ts';
import { countIn, laneMarks } from './lane-marks.ts';
import { markAt, steppedFrom } from './rove.ts';

const DAY = 86_400_000;
const START = Date.parse('2026-03-01T00:00:00.000Z');
const WINDOW = { from: START, to: START + 30 * DAY };

function on(day: number, parts: Partial<TimelineEvent> = {}): TimelineEvent {
  const at = new Date(START + (day - 1) * DAY + DAY / 2).toISOString();
  return aTimelineEvent({ id: `${parts.discipline ?? 'pain'}-${day}`, discipline: 'pain', at, ...parts });
}

/** `events` are the newest first. */
function marksOf(events: readonly TimelineEvent[], window = WINDOW) {
  const lanes = lanesOf(events, ['pain', 'physiotherapy', 'sleep']);
  const layout = layOutLanes(lanes, [], { width: 600, text: 12, hasNamesAbove: false });
  return { lanes, marks: laneMarks(lanes, window, layout) };
}

describe('The marks of the lanes', () => {
  it('say strand, day, title and author of one event', () => {
    const { marks } = marksOf([on(12, { title: 'rTMS session 3 done', actorName: 'Pete Okafor' })]);
    expect(marks.map(({ words }) => words)).toEqual(['Pain medicine, 12 March 2026, rTMS session 3 done, Pete Okafor']);
  });

  it('say how many events stand too close together, from when to when, and that a press spreads them', () => {
    const years = { from: START - 500 * DAY, to: START + 500 * DAY };
    const { marks } = marksOf([on(9), on(9, { id: 'b' }), on(3)], years);
    expect(marks.map(({ words }) => words)).toEqual(['Pain medicine, 3 events, 3 to 9 March 2026, press to spread']);
  });

  it('never stand closer than a finger is wide, and lose no event in view', () => {
    const events = Array.from({ length: 300 }, (_, at) => on(28 - at / 12, { id: String(at) }));
    const { lanes, marks } = marksOf(events);
    const gaps = marks.slice(1).map(({ x }, at) => x - (marks[at]?.x ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(24);
    const [pain] = lanes;
    expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(pain ? countIn(pain, WINDOW) : 0);
  });
});

describe('An arrow key', () => {
  const { lanes, marks } = marksOf([
    on(40),
    on(22),
    on(20, { discipline: 'sleep' }),
    on(9, { discipline: 'physiotherapy' }),
    on(5),
    on(4, { discipline: 'sleep' }),
  ]);
  const first = markAt(marks, { strand: 'pain', at: START });

  function after(key: string, from = first): string | undefined {
    const next = from && steppedFrom(key, from, marks, lanes);
    return next ? `${next.strand} ${Math.ceil((next.at - START) / DAY)}` : undefined;
  }

  it('leads along the lane, also to what is beyond the picture', () => {
    expect(after('ArrowRight')).toBe('pain 22');
    expect(after('ArrowRight', markAt(marks, { strand: 'pain', at: START + 22 * DAY }))).toBe('pain 40');
    expect(after('ArrowLeft')).toBeUndefined();
  });

  it('leads to the nearest in time of the next lane', () => {
    expect(after('ArrowDown')).toBe('physiotherapy 9');
    expect(after('ArrowDown', markAt(marks, { strand: 'physiotherapy', at: START }))).toBe('sleep 4');
    expect(after('ArrowUp')).toBeUndefined();
  });

  it('leads to the ends of the lane', () => {
    expect(after('End')).toBe('pain 22');
    expect(after('Home', markAt(marks, { strand: 'pain', at: WINDOW.to }))).toBe('pain 5');
  });
});
