import type { CollectionChanges } from '../../data/collection-changes.ts';
import type { OlderEvents } from '../../data/patients/read-older-events.ts';
import type { ListenStatus } from '../../domain/access/listen-status.ts';
import type { IsoInstant } from '../../domain/patient/patient.ts';
import { mergeTimeline, withoutEvents } from '../../domain/timeline/merge-timeline.ts';
import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts';

export type OlderStatus = 'idle' | 'reading' | 'failed';

export interface HistoryState {
  readonly status: ListenStatus;
  /** Newest first; events are only ever added, and never change. */
  readonly events: readonly TimelineEvent[];
  /** How many of the newest events the listener asks for. */
  readonly windowSize: number;
  /** Whether the server has answered since the record was opened. */
  readonly isFromServer: boolean;
  /** The event down to which nothing is missing; late entries may be held from below it. */
  readonly readDownTo: { readonly id: string; readonly at: IsoInstant } | null;
  readonly hasOlder: boolean;
  /** How many events below `readDownTo` are not held; null while that is not known. */
  readonly olderCount: number | null;
  readonly olderStatus: OlderStatus;
}

export const NO_HISTORY: HistoryState = {
  status: 'closed',
  events: [],
  windowSize: 0,
  isFromServer: false,
  readDownTo: null,
  hasOlder: false,
  olderCount: null,
  olderStatus: 'idle',
};

/** One snapshot of the newest events. What falls out of the listener's window is kept: it happened all the same. */
export function withSnapshot(
  state: HistoryState,
  changes: CollectionChanges<TimelineEvent>,
  windowSize: number,
): HistoryState {
  const isFromServer = state.isFromServer || !changes.fromCache;
  const heard = { ...state, status: 'live', isFromServer, windowSize } as const;
  const merged = mergeTimeline(state.events, changes.upserted);
  if (changes.reset && changes.upserted.length < windowSize) return withAllThereIs(heard, merged, changes.upserted);
  if (leavesGap(state, changes, windowSize, merged.length)) return startOver(heard, changes.upserted);
  return { ...heard, events: merged };
}

/** One page of older events, unless the history began anew while it was read. */
export function withOlder(state: HistoryState, after: string, { events, isLast }: OlderEvents): HistoryState {
  if (state.readDownTo?.id !== after) return { ...state, olderStatus: 'idle' };
  const merged = mergeTimeline(state.events, events);
  const added = merged.length - state.events.length;
  return {
    ...state,
    events: merged,
    readDownTo: placeOf(events) ?? state.readDownTo,
    hasOlder: !isLast,
    olderCount: isLast ? 0 : state.olderCount && Math.max(0, state.olderCount - added),
    olderStatus: 'idle',
  };
}

/** A first answer that does not fill its window is the whole record; what else was held came from another time. */
function withAllThereIs(
  state: HistoryState,
  merged: readonly TimelineEvent[],
  all: readonly TimelineEvent[],
): HistoryState {
  const ids = new Set(all.map(({ id }) => id));
  const gone = new Set(merged.map(({ id }) => id).filter((id) => !ids.has(id)));
  return { ...state, events: withoutEvents(merged, gone), readDownTo: placeOf(all), hasOlder: false, olderCount: 0 };
}

/** After a long time away nothing of the new window may be known: between it and what is held, anything may be missing. */
function leavesGap(
  { events }: HistoryState,
  { reset, upserted, removed }: CollectionChanges<TimelineEvent>,
  windowSize: number,
  mergedCount: number,
): boolean {
  return reset ? mergedCount === events.length + upserted.length : removed.length >= windowSize;
}

function startOver(state: HistoryState, newest: readonly TimelineEvent[]): HistoryState {
  const events = mergeTimeline([], newest);
  return { ...state, events, readDownTo: placeOf(newest), hasOlder: true, olderCount: null, olderStatus: 'idle' };
}

/** The last in the order of the query: by `at`, by collection, by id, which begins with its collection. */
function placeOf(events: readonly TimelineEvent[]): HistoryState['readDownTo'] {
  const isBefore = (one: TimelineEvent, other: TimelineEvent) =>
    one.at === other.at ? one.id < other.id : one.at < other.at;
  const [first, ...rest] = events;
  if (!first) return null;
  const { id, at } = rest.reduce((oldest, event) => (isBefore(event, oldest) ? event : oldest), first);
  return { id, at };
}
