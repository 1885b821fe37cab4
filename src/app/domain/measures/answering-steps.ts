import type { ChoicesField, Field } from '../fields/field.ts';
import type { Form } from '../fields/form.ts';
import { readField } from '../fields/read-field.ts';
import { readForm } from '../fields/read-form.ts';
import { showValue } from '../fields/show-value.ts';
import type { IsoDate } from '../patient/patient.ts';
import type { MeasureQuestion } from './measure-type.ts';
import type { Questionnaire } from './questionnaire.ts';

/** Where somebody stands: the id of a question, or this for the look over all answers. */
export const OVERVIEW = 'overview';
/** The key under which a draft keeps it, beside the answers. */
export const PLACE = 'place';

type Typed = Readonly<Record<string, string>>;

const PLACE_FIELD: Field = { type: 'text', id: PLACE, label: '', limit: 64 };

/** The form of the answers, with room for the place. */
export function withPlace(form: Form): Form {
  return { ...form, groups: [...form.groups, { title: '', fields: [PLACE_FIELD] }] };
}

/** The questions that these answers leave to be asked. */
export function stepsOf({ questions, form }: Questionnaire, typed: Typed, today: IsoDate): readonly MeasureQuestion[] {
  const { without } = readForm(form, typed, { today });
  return questions.filter(({ field }) => !without.includes(field.id));
}

/** How many of the questions lie behind; all of them on the look over. */
export function stepAt(steps: readonly MeasureQuestion[], typed: Typed): number {
  const place = typed[PLACE] ?? '';
  if (place === OVERVIEW) return steps.length;
  return Math.max(
    0,
    steps.findIndex(({ field }) => field.id === place),
  );
}

/** Where to go on with what was begun on an earlier visit: the first question from that place on that has no answer. */
export function resumeAt(steps: readonly MeasureQuestion[], typed: Typed): number {
  const from = stepAt(steps, typed);
  const open = steps.findIndex(({ field }, at) => at >= from && (typed[field.id] ?? '') === '');
  return open === -1 ? steps.length : open;
}

/** Where one goes on, such as “question 4 of 9”. */
export function resumeInWords(steps: readonly MeasureQuestion[], typed: Typed): string {
  const at = resumeAt(steps, typed);
  return at < steps.length ? `question ${at + 1} of ${steps.length}` : 'look over and send';
}

/** What a draft keeps under `PLACE` for so many questions behind. */
export function placeOf(steps: readonly MeasureQuestion[], at: number): string {
  return steps[at]?.field.id ?? OVERVIEW;
}

/** An answer as its author reads it again; null where there is none. */
export function answerInWords({ field }: MeasureQuestion, typed: string): string | null {
  if (field.type === 'choices') return chosenInWords(field, typed);
  const words = showValue(field, readField(field, typed, '').value);
  return words !== null && field.type === 'number' ? `${words} of ${field.max}` : words || null;
}

/** Each place may have a comma of its own. */
function chosenInWords({ choices }: ChoicesField, typed: string): string | null {
  const chosen = typed.split('\n');
  const labels = choices.filter(({ id }) => chosen.includes(id)).map(({ label }) => label);
  return labels.join('; ') || null;
}
