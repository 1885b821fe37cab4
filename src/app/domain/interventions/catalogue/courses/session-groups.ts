import type { ChoicesField, Field } from '../../../fields/field.ts';
import type { FieldGroup } from '../../../fields/form.ts';
import { ask } from '../../parameters/common.ts';
import { COURSE_SESSION_PARAMETERS as SESSION } from '../../parameters/session-course.ts';

export type AdverseEffect =
  | 'headache'
  | 'scalp-pain'
  | 'tinnitus'
  | 'faint'
  | 'seizure'
  | 'dizziness'
  | 'drowsiness'
  | 'nausea'
  | 'vomiting'
  | 'low-mood'
  | 'bladder'
  | 'bleeding'
  | 'bruising'
  | 'swelling'
  | 'infection'
  | 'more-pain'
  | 'numbness'
  | 'weakness'
  | 'hoarseness'
  | 'skin'
  | 'other';

/** What every session asks for around what was given: when, by whom, how it was borne, pain before and after. */
export function sessionGroups(
  given: readonly Field[],
  adverse: readonly AdverseEffect[],
  later: readonly Field[] = [],
): readonly FieldGroup[] {
  return [
    { title: 'What was given', fields: [SESSION.at, SESSION.operator, ...given] },
    { title: 'How it went', fields: [SESSION.painBefore, SESSION.painAfter, SESSION.tolerance] },
    { title: 'Adverse effects', fields: [adverseOf(adverse), SESSION.adverseSeverity, SESSION.adverseNote] },
    ...(later.length > 0 ? [{ title: 'Pain later', optional: true as const, fields: later }] : []),
  ];
}

function adverseOf(ids: readonly string[]): ChoicesField {
  return ask(SESSION.adverse, { choices: SESSION.adverse.choices.filter(({ id }) => ids.includes(id)) });
}
