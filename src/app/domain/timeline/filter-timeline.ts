import type { Strand } from '../access/strands.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** Only the events of these strands, in the order given. */
export function filterByStrands(events: readonly TimelineEvent[], strands: ReadonlySet<Strand>): TimelineEvent[] {
  return events.filter((event) => strands.has(event.discipline));
}
