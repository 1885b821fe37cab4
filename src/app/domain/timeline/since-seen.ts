import type { Strand } from '../access/strands.ts';
import { STRANDS } from '../access/strands.ts';
import type { IsoInstant } from '../patient/patient.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** At most as many events are read to tell what happened since a reader last looked. */
export const MOST_SINCE_SEEN = 50;

export interface SinceSeenGroup {
  /** Null for suggestions. */
  readonly strand: Strand | null;
  readonly events: readonly TimelineEvent[];
}

/** What others changed since a reader last looked. */
export interface SinceSeen {
  /** Fields changed and documents added, each once however often it was changed. */
  readonly count: number;
  /** There is more than was read. */
  readonly isMore: boolean;
  /** Who did it, whoever did most recently first. */
  readonly names: readonly string[];
  /** By section, in the order of the plan, and last what was suggested, which is of no section; newest first in each. */
  readonly groups: readonly SinceSeenGroup[];
  /** When the newest of all was recorded, the reader's own as well: looking up to there is looking at everything. */
  readonly upTo: IsoInstant;
}

/**
 * `events` are those recorded after `at`, at most `MOST_SINCE_SEEN` and one. Null where nobody else has changed
 * anything.
 */
export function sinceSeen(
  events: readonly TimelineEvent[],
  { at, uid }: { readonly at: IsoInstant; readonly uid: string },
): SinceSeen | null {
  // The server keeps microseconds and the browser does not, so the last event seen is asked for again.
  const later = events.filter(({ recordedAt }) => recordedAt > at).sort(newestFirst);
  const theirs = later.slice(0, MOST_SINCE_SEEN).filter(({ actorUid }) => actorUid !== uid);
  const [newest] = later;
  if (!newest || theirs.length === 0) return null;
  return {
    count: new Set(theirs.flatMap(changesIn)).size,
    isMore: later.length > MOST_SINCE_SEEN,
    names: [...new Set(theirs.map(({ actorName }) => actorName))],
    groups: groupsOf(theirs),
    upTo: newest.recordedAt,
  };
}

/** “3 changes since 1 May 2026 by Rosa and Nina”; `day` and `names` as they are to be read. */
export function sinceSeenWords(
  { count, isMore }: Pick<SinceSeen, 'count' | 'isMore'>,
  day: string,
  names: readonly string[],
): string {
  const number = isMore ? `More than ${count}` : String(count);
  return `${number} ${count === 1 && !isMore ? 'change' : 'changes'} since ${day} by ${people(names)}`;
}

function groupsOf(events: readonly TimelineEvent[]): readonly SinceSeenGroup[] {
  const order: readonly (Strand | null)[] = [...STRANDS.map(({ id }) => id), null];
  return order
    .map((strand) => ({ strand, events: events.filter((event) => groupOf(event) === strand) }))
    .filter((group) => group.events.length > 0);
}

/** A suggestion is told by whoever made it, in the section of another. */
function groupOf({ collection, discipline }: TimelineEvent): Strand | null {
  return collection === 'suggestions' ? null : discipline;
}

const inWords = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const MOST_NAMED = 3;

function people(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  if (rest <= 0) return inWords.format(names);
  return inWords.format([...names.slice(0, MOST_NAMED), rest === 1 ? '1 other' : `${rest} others`]);
}

function changesIn({ collection, docId, rev, after }: TimelineEvent): readonly string[] {
  const place = `${collection}/${docId}`;
  return rev === 1 ? [place] : Object.keys(after).map((field) => `${place}/${field}`);
}

function newestFirst(left: TimelineEvent, right: TimelineEvent): number {
  if (left.recordedAt === right.recordedAt) return left.id < right.id ? 1 : -1;
  return left.recordedAt < right.recordedAt ? 1 : -1;
}
