import type { Field } from '../fields/field.ts';
import type { Form, FormContext, Remarks, Values } from '../fields/form.ts';
import type { IsoDate, PatientAlert } from '../patient/patient.ts';

export const ALERT_KINDS: readonly { readonly id: PatientAlert['kind']; readonly label: string }[] = [
  { id: 'allergy', label: 'Allergy' },
  { id: 'implant', label: 'Implant' },
  { id: 'pregnancy', label: 'Pregnancy' },
  { id: 'safety', label: 'Safety' },
];

const FIELDS: readonly Field[] = [
  { type: 'text', id: 'planTitle', label: 'Title of the plan', limit: 200, lines: 'one', required: true },
  { type: 'date', id: 'nextReviewOn', label: 'Next review' },
  { type: 'number', id: 'reviewIntervalWeeks', label: 'Then every', unit: 'weeks', min: 1, max: 52, whole: true },
  { type: 'date', id: 'agreedOn', label: 'Agreed with the patient', notFuture: true },
  { type: 'text', id: 'agreedHow', label: 'How it was agreed', limit: 500, lines: 'one' },
  {
    type: 'text',
    id: 'clinicalSummary',
    label: 'Summary for the team',
    hint: 'The whole plan in a few lines.',
    limit: 1500,
    lines: 'many',
    emptyText: true,
  },
  {
    type: 'text',
    id: 'plainSummary',
    label: 'Summary in plain words',
    hint: 'What the patient reads first.',
    limit: 800,
    lines: 'many',
    emptyText: true,
  },
  {
    type: 'rows',
    id: 'alerts',
    label: 'Alerts',
    hint: 'Always in sight above the plan.',
    rowName: 'Alert',
    most: 5,
    columns: [
      { type: 'choice', id: 'kind', label: 'Kind', choices: ALERT_KINDS, required: true },
      { type: 'text', id: 'text', label: 'What', limit: 200, required: true },
    ],
  },
];

/** What a coordinator writes over the whole plan. */
export const PLAN_HEADER_FORM: Form = {
  groups: [{ title: '', fields: FIELDS }],
  problemsOf: reviewProblem,
  doubtsOf: reviewDoubt,
};

/** The last day that a review may be put off to: twelve months ahead. */
export function latestReview(today: IsoDate): IsoDate {
  return `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
}

function reviewProblem({ nextReviewOn, agreedHow, agreedOn }: Values, { today }: FormContext): Remarks {
  const isTooLate = typeof nextReviewOn === 'string' && nextReviewOn > latestReview(today);
  return {
    ...(isTooLate && { nextReviewOn: 'At most 12 months ahead.' }),
    ...(Boolean(agreedHow) && !agreedOn && { agreedOn: 'Please give the day as well.' }),
  };
}

function reviewDoubt({ nextReviewOn }: Values, { today }: FormContext): Remarks {
  const isPast = typeof nextReviewOn === 'string' && nextReviewOn < today;
  return isPast ? { nextReviewOn: 'This day is past. Is that right?' } : {};
}
