import { STRANDS } from '../../domain/access/strands.ts';
import type { PlanSection, SectionContent } from '../../domain/care-plan/plan-section.ts';
import type { Change } from '../../domain/changes/change.ts';
import type { OutboxEntry } from '../../domain/changes/send-state.ts';
import { outboxKey } from '../../domain/changes/send-state.ts';
import { isAhead, overlayChange } from '../outbox/overlay-change.ts';

const ORDER: ReadonlyMap<string, number> = new Map(STRANDS.map(({ id }, place) => [id, place]));
const EMPTY_SECTION: SectionContent = { clinicalText: '', plainText: '', reviewDueOn: null };

/** The plan's sections in the order of its strands, with what the author has on its way to the server. */
export function overlaySections(
  stored: readonly PlanSection[],
  entries: Readonly<Record<string, OutboxEntry>>,
  patientId: string | null,
): readonly PlanSection[] {
  const known = new Set(stored.map(({ id }) => id));
  const added = Object.values(entries)
    .filter(({ change }) => change.patientId === patientId && change.collection === 'sections')
    .filter((entry) => !known.has(entry.change.docId) && isAhead(0, entry))
    .map(({ change }) => sectionToBe(change));
  return [...stored, ...added]
    .map((section) => overlayChange(section, entries[sectionKey(section)]))
    .sort((left, right) => placeOf(left) - placeOf(right));
}

function sectionToBe({ docId, patientId, clinicId, discipline, visibility, source }: Change): PlanSection {
  const unsaved = { rev: 0, createdBy: '', createdAt: '', updatedBy: '', updatedAt: '' };
  return { id: docId, patientId, clinicId, discipline, visibility, source, ...unsaved, content: EMPTY_SECTION };
}

function sectionKey({ patientId, id }: PlanSection): string {
  return outboxKey({ patientId, collection: 'sections', docId: id });
}

function placeOf({ id }: PlanSection): number {
  return ORDER.get(id) ?? ORDER.size;
}
