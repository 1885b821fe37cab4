import type { Actor } from '../src/app/domain/access/actor.ts';
import type { Content } from '../src/app/domain/care-plan/plan-record.ts';
import { changeItem } from '../src/app/domain/changes/change-item.ts';
import type { Editable } from '../src/app/domain/changes/editable.ts';
import { sameValue } from '../src/app/domain/changes/same-value.ts';
import type { Form, Values } from '../src/app/domain/fields/form.ts';
import { fieldsOf } from '../src/app/domain/fields/form.ts';
import { readForm } from '../src/app/domain/fields/read-form.ts';
import { typedFields } from '../src/app/domain/fields/typed-value.ts';
import type { PatientRecord } from './patient-record.ts';

/**
 * Writes values through the form that people have in the app, so that nothing is seeded which nobody could have typed.
 * `at` is an ISO instant. Throws where the form would refuse it, and where it has no such field.
 */
export function typeInto(record: PatientRecord, editable: Editable, values: Content, by: Actor, at: string): void {
  const stored = record.stored(editable.collection, editable.docId);
  const before = stored?.content ?? initialOf(editable.form);
  const read = readTyped(editable.form, { ...before, ...values }, at.slice(0, 10), editable.docId);
  const written = stored ? Object.keys(values) : Object.keys(read);
  for (const field of Object.keys(values)) {
    if (!sameValue(read[field], values[field]))
      throw new Error(`${editable.docId}: ${field} would not be kept as given`);
  }
  const changed = Object.fromEntries(written.map((field) => [field, read[field]]));
  record.commit(changeItem(editable, stored, changed, at.slice(0, 10)), by, at);
}

/** What the form makes of these values on that day. Throws where something is missing or impossible. */
export function readTyped(form: Form, given: Values, today: string, what: string): Values {
  const fields = fieldsOf(form).map(({ id }) => id);
  const { values, problems } = readForm(form, typedFields(given, fields), { today });
  if (Object.keys(problems).length > 0) throw new Error(`${what}: ${JSON.stringify(problems)}`);
  return values;
}

function initialOf(form: Form): Content {
  return Object.fromEntries(
    fieldsOf(form).flatMap(({ id, initial }) => (initial === undefined ? [] : [[id, initial]])),
  );
}
