import type { Content, PlanRecord } from '../care-plan/plan-record.ts';
import type { TimelineEvent } from '../timeline/timeline-event.ts';

/**
 * The documents of a collection: those that are loaded, and those that are not but whose whole story is among the
 * events. What was entered in error is left out. `held` are the ids of all that is loaded, those in error too.
 */
export function recordedItems<C extends object>(
  collection: TimelineEvent['collection'],
  records: readonly PlanRecord<C>[],
  events: readonly TimelineEvent[],
  held: readonly string[],
): readonly PlanRecord<C>[] {
  const loaded = new Set([...held, ...records.map(({ id }) => id)]);
  const told = events.filter((event) => event.collection === collection && !loaded.has(event.docId));
  if (told.length === 0) return records;
  const stories = Map.groupBy(told, ({ docId }) => docId);
  // The rules hold the shape of what an event tells.
  const recalled = [...stories.values()].flatMap((story) => (recall(story) as PlanRecord<C> | null) ?? []);
  return [...records, ...recalled];
}

/** Null where the beginning or something between is not known, or all of it was an error. */
function recall(story: readonly TimelineEvent[]): PlanRecord | null {
  const revisions = story.toSorted((left, right) => left.rev - right.rev);
  const [first, last] = [revisions[0], revisions.at(-1)];
  if (!first || !last || revisions.some(({ rev }, at) => rev !== at + 1)) return null;
  const content = revisions.reduce<Content>((known, { after }) => ({ ...known, ...after }), {});
  if (content['status'] === 'entered-in-error') return null;
  const { docId: id, clinicId, patientId, discipline, audience: visibility, source } = first;
  return {
    ...{ id, clinicId, patientId, discipline, visibility, source, content, rev: last.rev },
    createdBy: first.actorUid,
    createdAt: first.recordedAt,
    updatedBy: last.actorUid,
    updatedAt: last.recordedAt,
  };
}
