import type { Form } from '../../../domain/fields/form.ts';
import { fieldsOf } from '../../../domain/fields/form.ts';
import { readField } from '../../../domain/fields/read-field.ts';
import { showValue } from '../../../domain/fields/show-value.ts';
import type { Conflict } from '../../../state/outbox/settle-conflict.ts';
import type { ContestedText } from '../conflict-choice.ts';

/** The fields that two people changed at once, as people read them, in the order of the form. */
export function contestedFields(
  form: Form,
  { fields, was, theirs }: Conflict,
  typed: Readonly<Record<string, string>>,
): readonly ContestedText[] {
  return fieldsOf(form)
    .filter(({ id }) => fields.includes(id))
    .map((field) => {
      const read = readField(field, typed[field.id] ?? '', '9999-12-31');
      const mine = read.problem === null ? showValue(field, read.value) : typed[field.id];
      return {
        field: field.id,
        label: field.label,
        was: showValue(field, was?.[field.id]) ?? '',
        theirs: showValue(field, theirs.content[field.id]) ?? '',
        mine: mine ?? '',
      };
    });
}
