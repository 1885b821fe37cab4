import { eventKind } from '../timeline/event-kind.ts';
import type { EventKind } from '../timeline/timeline-event.ts';
import type { Change } from './change.ts';

/** What the event of a change is called; `base` is what it is written on top of. */
export function kindOf({
  collection,
  base,
  patch,
  source,
  isRestored = false,
}: Pick<Change, 'collection' | 'base' | 'patch' | 'source' | 'isRestored'>): EventKind {
  return eventKind({ collection, before: base, after: { ...base, ...patch }, source, isRestored });
}
