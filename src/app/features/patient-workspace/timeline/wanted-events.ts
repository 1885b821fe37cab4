import type { Strand } from '../../../domain/access/strands.ts';
import type { KindGroup } from '../../../domain/lanes/event-shape.ts';
import { kindGroupOf } from '../../../domain/lanes/event-shape.ts';
import { timeOf } from '../../../domain/lanes/event-time.ts';
import type { TimeWindow, TreatmentBar } from '../../../domain/lanes/lane-types.ts';
import type { TimelineEvent } from '../../../domain/timeline/timeline-event.ts';

/** What the reader wants to see; what is empty leaves nothing out. */
export interface Wanted {
  readonly strands: ReadonlySet<Strand>;
  readonly kinds: ReadonlySet<KindGroup>;
  readonly text: string;
}

export function isEverythingWanted({ strands, kinds, text }: Wanted): boolean {
  return strands.size === 0 && kinds.size === 0 && text === '';
}

/** The events that are wanted, in the order given; the very same list where all of them are. */
export function wantedEvents(events: readonly TimelineEvent[], wanted: Wanted): readonly TimelineEvent[] {
  if (isEverythingWanted(wanted)) return events;
  const { strands, kinds } = wanted;
  const text = wanted.text.toLocaleLowerCase('en-GB');
  return events.filter(
    (event) =>
      (strands.size === 0 || strands.has(event.discipline)) &&
      (kinds.size === 0 || kinds.has(kindGroupOf(event))) &&
      (text === '' || `${event.title} ${event.actorName}`.toLocaleLowerCase('en-GB').includes(text)),
  );
}

/** Treatments go with their entries and sessions. */
export function wantedBars(bars: readonly TreatmentBar[], { strands, kinds, text }: Wanted): readonly TreatmentBar[] {
  if (kinds.size > 0 && !kinds.has('treatments') && !kinds.has('sessions')) return [];
  const name = text.toLocaleLowerCase('en-GB');
  return bars.filter(
    (bar) =>
      (strands.size === 0 || strands.has(bar.strand)) &&
      (name === '' || bar.name.toLocaleLowerCase('en-GB').includes(name)),
  );
}

/** Those of `events`, newest first, that happened in a window. */
export function eventsIn(events: readonly TimelineEvent[], { from, to }: TimeWindow): readonly TimelineEvent[] {
  return events.slice(firstUpTo(events, to), firstUpTo(events, from - 1));
}

/** Index of the first event that did not happen after a moment. */
function firstUpTo(events: readonly TimelineEvent[], at: number): number {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const event = events[middle];
    if (event && timeOf(event.at) > at) low = middle + 1;
    else high = middle;
  }
  return low;
}
