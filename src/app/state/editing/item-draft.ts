import type { Change } from '../../domain/changes/change.ts';
import { changeItem } from '../../domain/changes/change-item.ts';
import type { Draft } from '../../domain/changes/draft.ts';
import type { Editable } from '../../domain/changes/editable.ts';
import type { StoredRevision } from '../../domain/changes/plan-change.ts';
import { sameValue } from '../../domain/changes/same-value.ts';
import type { ChangeAbout, OutboxEntry } from '../../domain/changes/send-state.ts';
import { fieldsOf } from '../../domain/fields/form.ts';
import { wordsOf } from '../../domain/fields/read-field.ts';
import { readForm } from '../../domain/fields/read-form.ts';
import { typedFields, typedOf } from '../../domain/fields/typed-value.ts';
import type { IsoDate } from '../../domain/patient/patient.ts';

/** `base` is null for a document that does not exist yet: it begins with the form's initial values and `given`. */
export function beginItemDraft(
  editable: Editable,
  base: StoredRevision | null,
  about: ChangeAbout,
  given: Readonly<Record<string, unknown>> = {},
): Draft {
  const initial = Object.fromEntries(fieldsOf(editable.form).map(({ id, initial: value }) => [id, value]));
  const text = typedFields(base?.content ?? { ...initial, ...given }, idsOf(editable));
  return { about, text, base, ...(base === null && { suggested: text }), submitted: null };
}

/** The draft behind a change that did not reach the server. */
export function itemDraftOf({ about, change: { base, baseRev, patch } }: OutboxEntry, editable: Editable): Draft {
  const text = typedFields({ ...base, ...patch }, idsOf(editable));
  return { about, text, base: base && { rev: baseRev, content: base }, submitted: null };
}

/** The fields that read otherwise than what the author was given. */
export function retypedFields({ text, base }: Draft, { form }: Editable): readonly string[] {
  return fieldsOf(form)
    .filter((field) => wordsOf(field, text[field.id] ?? '') !== typedOf(base?.content[field.id]))
    .map(({ id }) => id);
}

/** Only for a draft in which nothing is wrong. */
export function itemChange(draft: Draft, editable: Editable, today: IsoDate): Change {
  const { values, without } = readForm(editable.form, draft.text, { today });
  const changed = draft.base ? [...retypedFields(draft, editable), ...without] : idsOf(editable);
  return changeItem(editable, draft.base, pick(values, changed), today);
}

/**
 * The change that takes an earlier one's place. All that the earlier touched is in it, for that may have arrived after
 * all: what its author took back since is written as it was.
 */
export function itemChangeInPlaceOf(earlier: Change, draft: Draft, editable: Editable, today: IsoDate): Change {
  const { values } = readForm(editable.form, draft.text, { today });
  const change = itemChange(draft, editable, today);
  const taken = pick(
    values,
    Object.keys(earlier.patch).filter((field) => Object.hasOwn(values, field)),
  );
  const patch = { ...earlier.patch, ...taken, ...change.patch };
  return { ...change, patch, ...editable.tell(change.base, { ...change.base, ...patch }) };
}

/** The author's words stand, contested ones too, on top of what a colleague stored; fields left alone follow the colleague. */
export function itemOnTopOf(
  draft: Draft,
  contested: readonly string[],
  theirs: StoredRevision,
  editable: Editable,
): Draft {
  const mine = [...retypedFields(draft, editable), ...contested];
  const untouched = idsOf(editable).filter((field) => !mine.includes(field));
  const text = { ...draft.text, ...typedFields(theirs.content, untouched) };
  return { ...draft, text, base: { rev: theirs.rev, content: theirs.content }, submitted: null };
}

/** Whether the author left contested words as they were when they first saved them. */
export function isLeftAsSaved(draft: Draft, contested: readonly string[], saved: Change): boolean {
  return contested.some((field) => sameValue(draft.text[field] ?? '', typedOf(saved.patch[field])));
}

function idsOf({ form }: Editable): readonly string[] {
  return fieldsOf(form).map(({ id }) => id);
}

function pick(values: Readonly<Record<string, unknown>>, fields: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(fields.map((field) => [field, values[field]]));
}
