import { describeStrand } from '../../domain/access/strands.ts';
import type { IsoInstant } from '../../domain/patient/patient.ts';
import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts';

const TOLD_FOR_MS = 14 * 24 * 60 * 60 * 1000;

/** A colleague's words that stand in place of the reader's. */
export interface Overruled {
  readonly actionId: string;
  readonly eventId: string;
  readonly byName: string;
  readonly place: string;
  readonly reason: string;
}

/** Where the reader was overruled in the last 14 days, apart from what they have seen, newest first as the timeline is. */
export function overruledOf(
  timeline: readonly TimelineEvent[],
  { uid, seen, now }: { readonly uid: string; readonly seen: ReadonlySet<string>; readonly now: IsoInstant },
): readonly Overruled[] {
  const since = Date.parse(now) - TOLD_FOR_MS;
  return timeline.flatMap(({ id, actionId, actorName, overrules, recordedAt, discipline, collection, title }) => {
    if (overrules?.uid !== uid || seen.has(actionId) || Date.parse(recordedAt) < since) return [];
    const place = collection === 'sections' ? describeStrand(discipline).sectionTitle : title;
    return [{ actionId, eventId: id, byName: actorName, place, reason: overrules.reason }];
  });
}
