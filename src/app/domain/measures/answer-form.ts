import type { Form, Values } from '../fields/form.ts';
import { readForm } from '../fields/read-form.ts';
import type { MeasureQuestion, MeasureType } from './measure-type.ts';

/** No answer is a date, so that it does not matter when they are read. */
const ANY_DAY = '2000-01-01';

/** The questions as a form, so that typed answers are kept, read and compared as everything else that is typed. */
export function answerForm({ questions, notAsked, problemsOf }: MeasureType): Form {
  return {
    groups: [{ title: '', fields: questions.map(({ field }) => field) }],
    ...(notAsked && { withoutOf: notAsked }),
    ...(problemsOf && { problemsOf }),
  };
}

/** Typed answers as they are stored and scored; null for what was not answered or cannot be read. */
export function readAnswers(type: MeasureType, typed: Readonly<Record<string, string>>): Values {
  return readForm(answerForm(type), typed, { today: ANY_DAY }).values;
}

/** The questions that the other answers leave room for. */
export function askedQuestions({ questions, notAsked }: MeasureType, answers: Values): readonly MeasureQuestion[] {
  const without = notAsked?.(answers) ?? [];
  return questions.filter(({ field }) => !without.includes(field.id));
}
