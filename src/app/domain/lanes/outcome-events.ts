import type { TimelineEvent } from '../timeline/timeline-event.ts';
import { changedMiddle } from './changed-middle.ts';

/** The events that charts are drawn of, and all those they were taken from. */
export interface OutcomeEvents {
  readonly events: readonly TimelineEvent[];
  readonly outcomes: readonly TimelineEvent[];
}

/** Of diary and measures. They keep their identity while none of them came or went, and so may all that is made of them. */
export function outcomesAfter(previous: OutcomeEvents | null, events: readonly TimelineEvent[]): OutcomeEvents {
  if (previous) {
    const { before, after } = changedMiddle(previous.events, events);
    const out = previous.events.slice(before, previous.events.length - after).filter(isOutcome);
    const into = events.slice(before, events.length - after).filter(isOutcome);
    const isSame = out.length === into.length && out.every((event, at) => event === into[at]);
    if (isSame) return { events, outcomes: previous.outcomes };
  }
  return { events, outcomes: events.filter(isOutcome) };
}

function isOutcome({ collection }: TimelineEvent): boolean {
  return collection === 'diary' || collection === 'measures';
}
