import type { Strand } from '../access/strands.ts';
import type { Field } from '../fields/field.ts';
import type { Form, Remarks, Values } from '../fields/form.ts';
import type { ClinicalStatus } from './problem.ts';
import { LEAD_CHOICES } from './problem-lead.ts';

export const CLINICAL_STATUSES: readonly { readonly id: ClinicalStatus; readonly label: string }[] = [
  { id: 'active', label: 'Active' },
  { id: 'recurrence', label: 'Back again' },
  { id: 'relapse', label: 'Relapse' },
  { id: 'remission', label: 'In remission' },
  { id: 'inactive', label: 'Inactive' },
  { id: 'resolved', label: 'Resolved' },
  { id: 'unknown', label: 'Not known' },
];

const LEAD: Field = {
  type: 'choice',
  id: 'lead',
  label: 'Who leads',
  hint: 'One discipline, however many help.',
  choices: LEAD_CHOICES,
  required: true,
};

/** All of a problem; `lead` is who leads a new one unless another is chosen. */
export function problemForm(lead?: Strand): Form {
  const fields: readonly Field[] = [
    { type: 'text', id: 'text', label: 'Problem', limit: 500, lines: 'one', required: true },
    { ...LEAD, ...(lead !== undefined && { initial: lead }) },
    { type: 'choices', id: 'supporting', label: 'Who helps', choices: LEAD_CHOICES, most: 7 },
    {
      type: 'choice',
      id: 'clinicalStatus',
      label: 'Status',
      choices: CLINICAL_STATUSES,
      required: true,
      initial: 'active',
    },
    { type: 'date', id: 'onsetOn', label: 'Began', notFuture: true },
  ];
  return { groups: [{ title: '', fields }], problemsOf: leadHelpsItself };
}

/** What a coordinator may set of any problem. */
export const PROBLEM_LEAD_FORM: Form = { groups: [{ title: '', fields: [LEAD] }] };

function leadHelpsItself({ lead, supporting }: Values): Remarks {
  const isTwice = Array.isArray(supporting) && supporting.includes(lead);
  return isTwice ? { supporting: 'The discipline that leads is here too: please take it away.' } : {};
}
