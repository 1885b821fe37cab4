import type { TimelineEvent } from '../timeline/timeline-event.ts';
import { changedMiddle } from './changed-middle.ts';

/** The events that something is drawn of, and all those they were taken from. */
export interface EventsAbout {
  readonly events: readonly TimelineEvent[];
  readonly about: readonly TimelineEvent[];
}

/** Of these collections. They keep their identity while none of them came or went, and so may all that is made of them. */
export function eventsAbout(
  previous: EventsAbout | null,
  events: readonly TimelineEvent[],
  collections: readonly TimelineEvent['collection'][],
): EventsAbout {
  const isWanted = ({ collection }: TimelineEvent) => collections.includes(collection);
  if (previous) {
    const { before, after } = changedMiddle(previous.events, events);
    const out = previous.events.slice(before, previous.events.length - after).filter(isWanted);
    const into = events.slice(before, events.length - after).filter(isWanted);
    const isSame = out.length === into.length && out.every((event, at) => event === into[at]);
    if (isSame) return { events, about: previous.about };
  }
  return { events, about: events.filter(isWanted) };
}
