import { newestFirst, sortTimeline } from './sort-timeline.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** Up to here, moving the tail of the list once for each event is cheaper than going through all of it. */
const MOST_SPLICED = 64;

/**
 * The sorted timeline with a batch of events in any order. Events never change: one that is known stays the object it
 * was, and where all are known so does the list.
 */
export function mergeTimeline(
  sorted: readonly TimelineEvent[],
  batch: readonly TimelineEvent[],
): readonly TimelineEvent[] {
  return batch.length > MOST_SPLICED ? mergeSorted(sorted, sortTimeline(batch)) : spliceEach(sorted, batch);
}

/** The timeline without the events of these ids; the list it was where none of them is in it. */
export function withoutEvents(sorted: readonly TimelineEvent[], ids: ReadonlySet<string>): readonly TimelineEvent[] {
  if (ids.size === 0) return sorted;
  const left = sorted.filter(({ id }) => !ids.has(id));
  return left.length === sorted.length ? sorted : left;
}

function spliceEach(sorted: readonly TimelineEvent[], batch: readonly TimelineEvent[]): readonly TimelineEvent[] {
  let merged: TimelineEvent[] | null = null;
  for (const event of batch) {
    const list = merged ?? sorted;
    const place = placeOf(list, event);
    if (list[place]?.id === event.id) continue;
    merged ??= [...sorted];
    merged.splice(place, 0, event);
  }
  return merged ?? sorted;
}

/** Where the event stands, or would. */
function placeOf(sorted: readonly TimelineEvent[], event: TimelineEvent): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const candidate = sorted[middle];
    if (candidate && newestFirst(candidate, event) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

function mergeSorted(known: readonly TimelineEvent[], added: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const merged: TimelineEvent[] = [];
  let place = 0;
  for (const event of added) {
    let next = known[place];
    while (next && newestFirst(next, event) < 0) {
      merged.push(next);
      next = known[++place];
    }
    // Its twin follows from the known ones, or stands there already where a batch names an event twice.
    if (next?.id === event.id || merged.at(-1)?.id === event.id) continue;
    merged.push(event);
  }
  if (merged.length + known.length - place === known.length) return known;
  for (const rest of known.slice(place)) merged.push(rest);
  return merged;
}
