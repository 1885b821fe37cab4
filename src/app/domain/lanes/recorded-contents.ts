import type { Content, PlanRecord } from '../care-plan/plan-record.ts';
import type { TimelineEvent } from '../timeline/timeline-event.ts';

interface Recorded {
  readonly rev: number;
  readonly content: Content;
}

/**
 * What each document of a collection holds, by id, as far as it is known: from the document itself, and where that is not
 * loaded from the events that tell of it. The newest revision of each field stands.
 */
export function recordedContents(
  collection: TimelineEvent['collection'],
  records: readonly PlanRecord[],
  events: readonly TimelineEvent[],
): ReadonlyMap<string, Content> {
  const known = new Map<string, Recorded>(records.map(({ id, rev, content }) => [id, { rev, content }]));
  const told = events.filter((event) => event.collection === collection).sort((left, right) => left.rev - right.rev);
  for (const { docId, rev, after } of told) {
    const before = known.get(docId);
    if (before && before.rev >= rev) continue;
    known.set(docId, { rev, content: { ...before?.content, ...after } });
  }
  return new Map([...known].map(([id, { content }]) => [id, content]));
}
