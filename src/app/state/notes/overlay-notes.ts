import type { NoteStatus } from '../../domain/care-plan/note.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import type { OutboxEntry } from '../../domain/changes/send-state.ts';
import { outboxKey } from '../../domain/changes/send-state.ts';
import { isAhead, overlayChange } from '../outbox/overlay-change.ts';

interface NoteText {
  readonly text: string;
  readonly status: NoteStatus;
}

export interface NotesUnderOutbox<C extends NoteText> {
  readonly stored: readonly PlanRecord<C>[];
  readonly entries: Readonly<Record<string, OutboxEntry>>;
  readonly patientId: string | null;
}

/** Notes with what their author has on its way, newest first; one that the server has not dated yet is the newest. */
export function overlayNotes<C extends NoteText>(
  collection: 'notes' | 'restricted',
  { stored, entries, patientId }: NotesUnderOutbox<C>,
): readonly PlanRecord<C>[] {
  const known = new Set(stored.map(({ id }) => id));
  const added = Object.values(entries)
    .filter(({ change }) => change.patientId === patientId && change.collection === collection)
    .filter((entry) => !known.has(entry.change.docId) && isAhead(0, entry))
    .map(noteToBe<C>);
  const overlaid = stored.map((note) =>
    overlayChange(note, entries[outboxKey({ patientId: note.patientId, collection, docId: note.id })]),
  );
  return [...added, ...overlaid.sort((left, right) => (left.createdAt < right.createdAt ? 1 : -1))];
}

function noteToBe<C extends NoteText>({ change }: OutboxEntry): PlanRecord<C> {
  const { docId, patientId, clinicId, discipline, visibility, source, patch } = change;
  const undated = { rev: 0, createdBy: '', createdAt: '', updatedBy: '', updatedAt: '' };
  return { id: docId, patientId, clinicId, discipline, visibility, source, ...undated, content: patch as unknown as C };
}
