import type { NoteStatus } from '../../domain/care-plan/note.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import type { RecordsUnderOutbox } from '../outbox/overlay-records.ts';
import { overlayRecords } from '../outbox/overlay-records.ts';

interface NoteText {
  readonly text: string;
  readonly status: NoteStatus;
}

/** Notes with what their author has on its way, newest first; one that the server has not dated yet is the newest. */
export function overlayNotes<C extends NoteText>(
  collection: 'notes' | 'restricted',
  notes: RecordsUnderOutbox<C>,
): readonly PlanRecord<C>[] {
  const overlaid = overlayRecords(collection, notes);
  const added = overlaid.filter(({ rev }) => rev === 0);
  const stored = overlaid.filter(({ rev }) => rev > 0);
  return [...added, ...stored.sort((left, right) => (left.createdAt < right.createdAt ? 1 : -1))];
}
