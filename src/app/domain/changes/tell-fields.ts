import type { Content } from '../care-plan/plan-record.ts';
import type { Field } from '../fields/field.ts';
import type { Form } from '../fields/form.ts';
import { fieldsOf } from '../fields/form.ts';
import { showValue } from '../fields/show-value.ts';
import { sameValue } from './same-value.ts';

/** A change of a value is told with the value as long as it is as short as this, in characters. */
const SHORT = 40;
const MOST_TOLD = 3;

/** What changed, such as “dose 10 mg → 20 mg, times of day”. */
export function tellFields(form: Form, before: Content, after: Content): string {
  const changed = fieldsOf(form).filter(({ id }) => !sameValue(before[id] ?? null, after[id] ?? null));
  const told = changed.slice(0, MOST_TOLD).map((field) => tellField(field, before[field.id], after[field.id]));
  const rest = changed.length - told.length;
  if (changed.length === 0) return 'changed';
  return [...told, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}

function tellField(field: Field, before: unknown, after: unknown): string {
  const label = field.label.charAt(0).toLowerCase() + field.label.slice(1);
  const [was, is] = [showValue(field, before), showValue(field, after)];
  if (is === null) return `${label} taken away`;
  if (is.length > SHORT || (was?.length ?? 0) > SHORT) return label;
  return was === null ? `${label} ${is}` : `${label} ${was} → ${is}`;
}
