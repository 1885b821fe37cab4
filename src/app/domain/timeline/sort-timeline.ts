import type { TimelineEvent } from './timeline-event.ts';

/** Newest first: by when it happened, then by when it was written down, then by id so that the order is total. */
export function sortTimeline(events: readonly TimelineEvent[]): TimelineEvent[] {
  return [...events].sort(newestFirst);
}

/** Below zero where `left` stands before `right`; zero for one and the same event alone. */
export function newestFirst(left: TimelineEvent, right: TimelineEvent): number {
  return (
    descending(left.at, right.at) || descending(left.recordedAt, right.recordedAt) || descending(left.id, right.id)
  );
}

// ISO 8601 instants in UTC of one width sort as text; localeCompare would cost twenty times as much.
function descending(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? 1 : -1;
}
