import type { ChoicesField, Field } from '../../../fields/field.ts';
import type { FieldGroup } from '../../../fields/form.ts';
import { ask } from '../../parameters/common.ts';
import type { SessionKey } from '../../parameters/session.ts';
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

/** How it was borne, of what every session asks for: another time's, whatever was given. */
export const HOW_IT_WENT: readonly SessionKey<'course'>[] = [
  'painBefore',
  'painAfter',
  'tolerance',
  'adverse',
  'adverseSeverity',
  'adverseNote',
];

/** What every session asks for around what was given: when, by whom, how it was borne, pain before and after. */
export function sessionGroups(
  given: readonly Field[],
  adverse: readonly AdverseEffect[],
  later: readonly Field[] = [],
): readonly FieldGroup[] {
  return [
    { title: 'What was given', fields: [...timeOf(given), ask(SESSION.operator, { lines: 'one' }), ...given] },
    { title: 'How it went', fields: [SESSION.painBefore, SESSION.painAfter, SESSION.tolerance] },
    { title: 'Adverse effects', fields: [adverseOf(adverse), SESSION.adverseSeverity, SESSION.adverseNote] },
    ...(later.length > 0 ? [{ title: 'Pain later', optional: true as const, fields: later }] : []),
  ];
}

/** Where the start is asked for, the time of day is said. */
function timeOf(given: readonly Field[]): readonly Field[] {
  return given.includes(SESSION.startedAt) ? [] : [SESSION.at];
}

function adverseOf(ids: readonly string[]): ChoicesField {
  return ask(SESSION.adverse, { choices: SESSION.adverse.choices.filter(({ id }) => ids.includes(id)) });
}
