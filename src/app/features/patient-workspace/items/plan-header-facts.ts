import { PLAN_HEADER_FORM } from '../../../domain/care-plan/plan-header-form.ts';
import { fieldsOf } from '../../../domain/fields/form.ts';
import { showValue } from '../../../domain/fields/show-value.ts';
import type { PatientContent } from '../../../domain/patient/patient.ts';

/** How often the plan is reviewed, since when it runs and how it was agreed, in a line; empty where nothing is known. */
export function headerFacts(content: PatientContent): string {
  const { startedOn, reviewIntervalWeeks: weeks, agreedHow } = content;
  const agreedOn = shown('agreedOn', content.agreedOn);
  return [
    startedOn ? `Since ${shown('nextReviewOn', startedOn) ?? startedOn}` : '',
    weeks ? `reviewed every ${weeks === 1 ? 'week' : `${weeks} weeks`}` : '',
    agreedOn ? `agreed with the patient on ${agreedOn}${agreedHow ? ` (${agreedHow})` : ''}` : '',
  ]
    .filter(Boolean)
    .map((fact, at) => (at === 0 ? fact.charAt(0).toUpperCase() + fact.slice(1) : fact))
    .join(' · ');
}

function shown(id: string, value: unknown): string | null {
  const field = fieldsOf(PLAN_HEADER_FORM).find((each) => each.id === id);
  return field ? showValue(field, value) : null;
}
