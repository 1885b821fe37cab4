import type { Editable } from '../changes/editable.ts';
import type { Field } from '../fields/field.ts';
import type { Form } from '../fields/form.ts';
import { fieldsOf } from '../fields/form.ts';
import type { FlarePlanContent } from './flare-plan.ts';
import { editFlarePlan, FLARE_PLAN_FORM } from './flare-plan-edit.ts';

const ASKED: Readonly<Record<string, string>> = {
  signs: 'How I notice that it is getting worse',
  firstSteps: 'What helps me on the first day',
  easeOff: 'What I leave out or halve',
  medicines: 'Medicines',
  tell: 'Whom I tell, and when',
  getHelp: 'When I need help at once',
};

/** The same boxes as the team's, in the patient's own voice. */
export const MY_FLARE_FORM: Form = {
  ...FLARE_PLAN_FORM,
  groups: FLARE_PLAN_FORM.groups.map((group) => ({ ...group, fields: group.fields.map(inOwnVoice) })),
};

/** `patients/{p}/flares/plan`: there is one. */
export function editMyFlarePlan(place: Pick<Editable, 'clinicId' | 'patientId'>): Editable {
  return { ...editFlarePlan(place, 'patient'), form: MY_FLARE_FORM };
}

/** Whether anything stands in it. */
export function isFlarePlanWritten(content: FlarePlanContent | undefined): boolean {
  return content !== undefined && fieldsOf(MY_FLARE_FORM).some(({ id }) => content[id]);
}

function inOwnVoice(field: Field): Field {
  return { ...field, label: ASKED[field.id] ?? field.label };
}
