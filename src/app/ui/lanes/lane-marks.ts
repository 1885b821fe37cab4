import type { Strand } from '../../domain/access/strands.ts';
import { describeStrand } from '../../domain/access/strands.ts';
import { daysInWords } from '../../domain/lanes/days-in-words.ts';
import { firstSince, foldLane } from '../../domain/lanes/fold-lane.ts';
import type { Lane, Millis, TimeWindow } from '../../domain/lanes/lane-types.ts';
import type { IsoDate } from '../../domain/patient/patient.ts';
import { clinicDate } from '../../domain/timeline/clinic-date.ts';
import { CLINIC_TIME_ZONE } from '../../domain/timeline/clinic-time-zone.ts';
import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts';
import { clinicDay } from '../clinic-time.ts';
import type { LaneLayout } from './lane-layout.ts';
import { reachOf } from './lane-layout.ts';
import { xOf } from './lane-scene.ts';

/** What stands at one place of a lane and can be pressed. */
export interface LaneMark {
  /** Stays the same while the window moves, as long as the mark tells of the same events. */
  readonly key: string;
  readonly strand: Strand;
  /** Index in its lane of the first of its events, and how many they are. */
  readonly first: number;
  readonly count: number;
  readonly at: Millis;
  /** Pixels from the start and the top of the picture. */
  readonly x: number;
  readonly y: number;
  readonly words: string;
}

/** The marks that stand in the window, lane by lane. */
export function laneMarks(lanes: readonly Lane[], window: TimeWindow, layout: LaneLayout): readonly LaneMark[] {
  const size = { width: layout.width, reach: reachOf(layout) };
  return lanes.flatMap((lane, place) =>
    foldLane(lane, window, size)
      .filter(({ at }) => at >= window.from && at <= window.to)
      .map(({ first, count, at }): LaneMark => ({
        key: `${lane.strand}/${lane.events[first]?.id ?? ''}`,
        strand: lane.strand,
        first,
        count,
        at,
        x: xOf(at, window, layout.width),
        y: layout.tracks[place]?.beads ?? 0,
        words: markWords(lane, first, count),
      })),
  );
}

/** The events of a mark, the earliest first. */
export function eventsOf(lanes: readonly Lane[], { strand, first, count }: LaneMark): readonly TimelineEvent[] {
  return lanes.find((lane) => lane.strand === strand)?.events.slice(first, first + count) ?? [];
}

/** How many events of a lane are in the window. */
export function countIn({ times }: Lane, { from, to }: TimeWindow): number {
  const start = firstSince(times, from);
  return firstSince(times, to, start) - start;
}

/** “12 events, 3 to 9 March 2026, press to spread” or “Pain medicine, 12 March 2026, rTMS session 3 done, Pete Okafor”. */
function markWords({ strand, events }: Lane, first: number, count: number): string {
  const [event, last] = [events[first], events[first + count - 1]];
  if (!event || !last) return '';
  const { name } = describeStrand(strand);
  if (count === 1) return `${name}, ${clinicDay(event.at)}, ${event.title}, ${event.actorName}`;
  const [from, to] = [dateOf(event), dateOf(last)];
  return `${name}, ${count} events, ${daysInWords(from, to)}, press to ${from === to ? 'list' : 'spread'}`;
}

export function dateOf({ at }: TimelineEvent): IsoDate {
  return clinicDate(at, CLINIC_TIME_ZONE);
}
