import type { Editable } from '../changes/editable.ts';
import type { Choice, Field } from '../fields/field.ts';
import type { Form, FormContext, Remarks, Values } from '../fields/form.ts';
import type { PlanPlace } from '../interventions/edit-intervention.ts';
import type { GoalContent, GoalLifecycle } from './goal.ts';
import { isClosedGoal, tellGoal } from './goal-edit.ts';
import type { PlanRecord } from './plan-record.ts';

const STATEMENT: Field = {
  type: 'text',
  id: 'statement',
  label: 'What do you want?',
  hint: 'In your own words, such as “Walk my daughter to school”.',
  limit: 500,
  lines: 'many',
  required: true,
};
const WHY: Field = {
  type: 'text',
  id: 'why',
  label: 'Why does it matter to you?',
  hint: 'Only if you like.',
  limit: 500,
  lines: 'many',
};
const DUE: Field = { type: 'date', id: 'dueOn', label: 'By when?', hint: 'Only if there is a day.' };

const LIFECYCLES: readonly (Choice & { readonly id: GoalLifecycle })[] = [
  { id: 'active', label: 'I am working on this' },
  { id: 'on-hold', label: 'Not now' },
  { id: 'completed', label: 'This is done' },
  { id: 'cancelled', label: 'I do not want this any more' },
];

/** How a goal stands that its owner has not begun yet: kept as a choice where it is so, offered nowhere else. */
const NOT_BEGUN: Readonly<Partial<Record<GoalLifecycle, string>>> = {
  proposed: 'We still talk about this',
  accepted: 'We agreed on this',
};

/** A goal as the patient edits it; what the team measures it by stays as it is. */
export function myGoalForm(lifecycle: GoalLifecycle | null): Form {
  if (lifecycle === null) return { groups: [{ title: '', fields: [STATEMENT, WHY, DUE] }], doubtsOf: pastDoubt };
  const now = NOT_BEGUN[lifecycle];
  const choices = now === undefined ? LIFECYCLES : [{ id: lifecycle, label: now }, ...LIFECYCLES];
  const state: Field = { type: 'choice', id: 'lifecycle', label: 'How is it?', choices, required: true };
  return { groups: [{ title: '', fields: [STATEMENT, WHY, DUE, state] }], doubtsOf: pastDoubt };
}

export function newMyGoal(place: PlanPlace): Editable {
  const form = myGoalForm(null);
  return {
    ...place,
    collection: 'goals',
    visibility: 'everyone',
    source: 'patient',
    form,
    // Somebody has to see to it that a discipline takes the lead.
    fixed: { type: 'patient', lifecycle: 'active', dueOn: null, lead: 'coordination', problemIds: [] },
    title: 'What I want',
    tell: tellGoal(form),
  };
}

export function editMyGoal(record: PlanRecord<GoalContent>): Editable {
  const { clinicId, patientId, id, discipline, visibility, content } = record;
  const form = myGoalForm(content.lifecycle);
  return {
    clinicId,
    patientId,
    collection: 'goals',
    docId: id,
    discipline,
    visibility,
    // Of the change, whoever entered the goal.
    source: 'patient',
    form,
    fixed: {},
    title: 'What I want',
    tell: tellGoal(form),
  };
}

function pastDoubt({ dueOn, lifecycle }: Values, { today }: FormContext): Remarks {
  const isOpen = !isClosedGoal({ lifecycle: lifecycle as GoalLifecycle });
  return isOpen && typeof dueOn === 'string' && dueOn < today ? { dueOn: 'This day is over. Is that right?' } : {};
}
