import type { TimelineEvent } from '../../../domain/timeline/timeline-event.ts';

/** What a list shows, and what came in meanwhile and waits. */
export interface HeldBack {
  readonly part: string;
  readonly shown: readonly TimelineEvent[];
  /** Of those that wait. */
  readonly ids: ReadonlySet<string>;
  /** All that had come in from others by then. */
  readonly fresh: ReadonlySet<string>;
}

interface Incoming {
  readonly events: readonly TimelineEvent[];
  readonly fresh: ReadonlySet<string>;
  readonly part: string;
}

const NONE: ReadonlySet<string> = new Set<string>();

/** While a list is read, what others record is not put into it: nothing under the reader’s eyes moves. */
export function holdBack({ events, fresh, part }: Incoming, before: HeldBack | null, isRead: boolean): HeldBack {
  const known = before?.part === part ? before : null;
  if (!known || !isRead) return { part, shown: events, ids: NONE, fresh };
  const arrived = events.filter(({ id }) => fresh.has(id) && !known.fresh.has(id)).map(({ id }) => id);
  const ids = new Set([...known.ids, ...arrived]);
  return { part, shown: ids.size === 0 ? events : events.filter(({ id }) => !ids.has(id)), ids, fresh };
}
