import { CHECKIN } from '../care-plan/checkin-form.ts';
import { CHECKIN_THING } from '../care-plan/edit-checkin.ts';
import type { Form } from '../fields/form.ts';
import type { IsoDate } from '../patient/patient.ts';
import { answerForm } from './answer-form.ts';
import { CHECKIN_QUESTIONS } from './checkin-questions.ts';
import type { MeasureQuestion, MeasureType } from './measure-type.ts';
import { findMeasure } from './measures.ts';

/** What is asked a question at a time: an outcome measure, or how the day was. */
export interface Questionnaire {
  readonly id: string;
  readonly name: string;
  /** Why, in one sentence. */
  readonly about: string;
  /** The time that is asked about; empty where each question says it. */
  readonly recall: string;
  readonly questions: readonly MeasureQuestion[];
  readonly form: Form;
  readonly credit: string | null;
  /** Null for the diary’s. */
  readonly measure: MeasureType | null;
}

/** Null for what patients do not answer by themselves. `id` is a measure’s, or `checkin`. */
export function questionnaireOf(id: string, today: IsoDate): Questionnaire | null {
  if (id === CHECKIN) return checkin(today);
  const measure = findMeasure(id);
  return measure?.entry === 'patient' ? { ...asked(measure), measure } : null;
}

function asked(measure: MeasureType): Omit<Questionnaire, 'measure'> {
  const { id, plainName, about, recall, questions, credit } = measure;
  return { id, name: plainName, about, recall, questions, form: answerForm(measure), credit };
}

function checkin(today: IsoDate): Questionnaire {
  return {
    id: CHECKIN,
    name: 'How was today?',
    about: 'It shows you and your team how your days go.',
    recall: '',
    questions: CHECKIN_QUESTIONS,
    form: CHECKIN_THING.formOf(today),
    credit: null,
    measure: null,
  };
}

/** A question takes about this long. */
const SECONDS_EACH = 12;

/** Such as “9 short questions, about 2 minutes.” */
export function sizeInWords({ questions }: Questionnaire): string {
  const count = questions.length === 1 ? '1 short question' : `${questions.length} short questions`;
  const minutes = Math.max(1, Math.round((questions.length * SECONDS_EACH) / 60));
  return `${count}, about ${minutes === 1 ? '1 minute' : `${minutes} minutes`}.`;
}
