import type { TimelineEvent } from '../../../domain/timeline/timeline-event.ts';

/** One line of a day: an event, or all that was written into the diary. */
export interface DayRow {
  readonly key: string;
  readonly events: readonly [TimelineEvent, ...TimelineEvent[]];
  /** Who wrote them. */
  readonly names: string;
}

/** The events of a day in their order; its diary entries are one line, where the first of them stands, but for the one that was linked to. */
export function dayRows(events: readonly TimelineEvent[], linked: string | undefined): readonly DayRow[] {
  const isFolded = ({ collection, id }: TimelineEvent) => collection === 'diary' && id !== linked;
  const diary = events.filter(isFolded);
  const [first, ...others] = diary;
  if (!first || others.length === 0) return events.map((event) => rowOf([event]));
  return events.flatMap((event) => {
    if (!isFolded(event)) return rowOf([event]);
    return event === first ? rowOf([first, ...others]) : [];
  });
}

function rowOf(events: DayRow['events']): DayRow {
  const names = [...new Set(events.map(({ actorName }) => actorName))].join(', ');
  return { key: events.length > 1 ? 'diary' : events[0].id, events, names };
}
