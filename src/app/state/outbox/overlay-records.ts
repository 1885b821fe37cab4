import type { PlanCollection, PlanRecord } from '../../domain/care-plan/plan-record.ts';
import type { OutboxEntry } from '../../domain/changes/send-state.ts';
import { outboxKey } from '../../domain/changes/send-state.ts';
import { isAhead, overlayChange } from './overlay-change.ts';

export interface RecordsUnderOutbox<C extends object> {
  readonly stored: readonly PlanRecord<C>[];
  readonly entries: Readonly<Record<string, OutboxEntry>>;
  readonly patientId: string | null;
}

/** Records with what their author has on its way; those that the server does not know yet, of revision 0, come first. */
export function overlayRecords<C extends object>(
  collection: PlanCollection,
  { stored, entries, patientId }: RecordsUnderOutbox<C>,
): readonly PlanRecord<C>[] {
  const known = new Set(stored.map(({ id }) => id));
  const added = Object.values(entries)
    .filter(({ change }) => change.patientId === patientId && change.collection === collection)
    .filter((entry) => !known.has(entry.change.docId) && isAhead(0, entry))
    .map(recordToBe<C>);
  const overlaid = stored.map((record) =>
    overlayChange(record, entries[outboxKey({ patientId: record.patientId, collection, docId: record.id })]),
  );
  return [...added, ...overlaid];
}

function recordToBe<C extends object>({ change }: OutboxEntry): PlanRecord<C> {
  const { docId, patientId, clinicId, discipline, visibility, source, patch } = change;
  const undated = { rev: 0, createdBy: '', createdAt: '', updatedBy: '', updatedAt: '' };
  return { id: docId, patientId, clinicId, discipline, visibility, source, ...undated, content: patch as unknown as C };
}
