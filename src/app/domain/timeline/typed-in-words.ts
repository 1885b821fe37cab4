import type { PlanCollection } from '../care-plan/plan-record.ts';
import type { KeptDraft } from '../changes/draft.ts';
import type { Field } from '../fields/field.ts';
import { readField } from '../fields/read-field.ts';
import { showValue } from '../fields/show-value.ts';
import { typedOf } from '../fields/typed-value.ts';
import { findType } from '../interventions/find-type.ts';
import { eventFields } from './event-fields.ts';
import type { EventKind } from './timeline-event.ts';

/** One field as its author left it. */
export interface TypedField {
  readonly label: string;
  readonly text: string;
}

/** What somebody typed into the form of a document and has not saved, field by field as people read it. */
export function typedInWords({
  key,
  draft: { text, base, suggested },
}: Pick<KeptDraft, 'key' | 'draft'>): TypedField[] {
  const [, collection = '', docId = ''] = key.split('/');
  const before = base?.content ?? suggested ?? {};
  const kind = findType(docId.slice(0, docId.lastIndexOf('-')))?.kind ?? String(before['kind']);
  const told = { collection: collection as PlanCollection, docId, kind: `${kind}.changed` as EventKind };
  return eventFields(told, base?.content ?? {})
    .filter(({ id }, place, all) => all.findIndex((field) => field.id === id) === place)
    .filter(({ id }) => text[id] !== undefined && text[id] !== typedOf(before[id]))
    .map((field) => ({ label: field.label, text: asRead(field, text[field.id] ?? '') }));
}

/** Half a number is shown as it was typed. */
function asRead(field: Field, typed: string): string {
  const { value, problem } = readField(field, typed, '9999-12-31');
  return (problem === null ? showValue(field, value) : null) ?? typed;
}
