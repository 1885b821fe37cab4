import type { TimelineEvent } from './timeline-event.ts';

/** One field of an event as people read it; null where it was empty. */
export interface FieldChange {
  readonly field: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

const LABELS: Readonly<Record<string, string>> = {
  clinicalText: 'Clinical text',
  plainText: 'In plain words',
  reviewDueOn: 'Review due',
  givenName: 'Given name',
  familyName: 'Family name',
  birthDate: 'Date of birth',
  nhsNumber: 'NHS number',
  alerts: 'Alerts',
  planTitle: 'Plan',
  planStatus: 'Status of the plan',
  startedOn: 'Started',
  nextReviewOn: 'Next review',
  clinicalSummary: 'Summary',
  plainSummary: 'Summary in plain words',
  text: 'Problem',
  code: 'Code',
  onsetOn: 'Began',
  clinicalStatus: 'Status',
  statement: 'Goal',
  type: 'Kind',
  lifecycle: 'Status',
  dueOn: 'Due',
  kind: 'Kind',
  name: 'Name',
  dosage: 'Dosage',
  stoppedOn: 'Stopped',
  lastPrescribedOn: 'Last prescribed',
  prescriptions: 'Prescriptions',
  performedOn: 'Performed',
  value: 'Result',
  unit: 'Unit',
  interpretation: 'Interpretation',
  takenOn: 'Taken',
};

const ORDER = Object.keys(LABELS);

/** Each changed field of an event, in the order a form shows them. */
export function describeChange({ before, after }: Pick<TimelineEvent, 'before' | 'after'>): FieldChange[] {
  const fields = Object.keys(after).sort((left, right) => ORDER.indexOf(left) - ORDER.indexOf(right));
  return fields.map((field) => ({
    field,
    label: LABELS[field] ?? field,
    before: asText(before[field]),
    after: asText(after[field]),
  }));
}

function asText(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (Array.isArray(value)) return value.map(asText).join('; ') || null;
  if (typeof value === 'object')
    return 'text' in value ? asText(value.text) : Object.values(value).map(asText).join(' ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
