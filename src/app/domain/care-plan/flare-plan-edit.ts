import type { Account } from '../access/account.ts';
import { isCareStaff, strandOf } from '../access/roles.ts';
import type { Editable, Telling } from '../changes/editable.ts';
import { eventLine } from '../changes/event-line.ts';
import { tellFields } from '../changes/tell-fields.ts';
import type { Field } from '../fields/field.ts';
import type { Form, Remarks, Values } from '../fields/form.ts';
import type { Source } from './plan-record.ts';
import type { Content } from './plan-record.ts';

const FIELDS: readonly Field[] = [
  box('signs', 'How a flare announces itself'),
  box('firstSteps', 'What helps on the first day'),
  box('easeOff', 'What to leave out or halve'),
  box('medicines', 'Medicines', 'What was agreed with the prescriber, and the most of it in a day.'),
  box('tell', 'Whom to tell, and when'),
  box('getHelp', 'When it is not a flare', 'Signs for which help is needed now, and where to get it.'),
];

/** Six boxes, in the order in which somebody in a flare needs them. */
export const FLARE_PLAN_FORM: Form = { groups: [{ title: '', fields: FIELDS }], problemsOf: emptyProblem };

const NOTHING_WRITTEN: Content = Object.fromEntries(FIELDS.map(({ id }) => [id, null]));

/** Whether this person writes the flare plan of a record that they have open: the patient and everybody on the team. */
export function mayEditFlarePlan(account: Account): boolean {
  return account.member ? isCareStaff(account.member) : strandOf(account) === 'patient';
}

export function editFlarePlan(place: Pick<Editable, 'clinicId' | 'patientId'>, source: Source = 'typed'): Editable {
  return {
    ...place,
    collection: 'flares',
    docId: 'plan',
    discipline: 'patient',
    visibility: 'everyone',
    source,
    form: FLARE_PLAN_FORM,
    fixed: NOTHING_WRITTEN,
    title: 'Flare plan',
    tell: tellFlarePlan,
  };
}

function tellFlarePlan(before: Content | null, after: Content): Telling {
  if (before === null) {
    return { title: 'Flare plan written', plain: 'Your flare plan was written.' };
  }
  const told = tellFields(FLARE_PLAN_FORM, before, after);
  return {
    title: eventLine(`Flare plan: ${told}`),
    plain: eventLine(`Your flare plan was changed: ${told}.`),
  };
}

function box(id: string, label: string, hint?: string): Field {
  return { type: 'text', id, label, limit: 1000, lines: 'many', ...(hint !== undefined && { hint }) };
}

function emptyProblem(values: Values): Remarks {
  const isEmpty = FIELDS.every(({ id }) => !values[id]);
  return isEmpty ? { signs: 'Write something in at least one of these.' } : {};
}
