import type { Content } from '../../domain/care-plan/plan-record.ts';
import type { Form } from '../../domain/fields/form.ts';
import { fieldsOf } from '../../domain/fields/form.ts';
import { showValue } from '../../domain/fields/show-value.ts';
import type { Conflict } from '../../state/outbox/settle-conflict.ts';

/** One field that was changed in two places at once, as people read it. */
export interface BothVersions {
  readonly field: string;
  readonly label: string;
  readonly theirs: string;
  readonly mine: string;
}

/** In the order of the form. */
export function bothVersions(form: Form, { fields, theirs }: Conflict, patch: Content): readonly BothVersions[] {
  return fieldsOf(form)
    .filter(({ id }) => fields.includes(id))
    .map((field) => ({
      field: field.id,
      label: field.label,
      theirs: showValue(field, theirs.content[field.id]) ?? '',
      mine: showValue(field, patch[field.id]) ?? '',
    }));
}
