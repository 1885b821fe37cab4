import type { Form } from '../fields/form.ts';
import type { MeasureType } from './measure-type.ts';

/** The questions as a form, so that typed answers are kept, read and compared as everything else that is typed. */
export function answerForm({ questions, notAsked, problemsOf }: MeasureType): Form {
  return {
    groups: [{ title: '', fields: questions.map(({ field }) => field) }],
    ...(notAsked && { withoutOf: notAsked }),
    ...(problemsOf && { problemsOf }),
  };
}
