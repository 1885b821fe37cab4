import { bandOf } from './bands.ts';
import type { MeasureBand, MeasureType } from './measure-type.ts';
import { inSteps, stepsFrom } from './questions.ts';
import type { Answer, Invalid } from './raw-answers.ts';
import { INVALID, INVALID_SCORE, isWholeWithin, numberOf } from './raw-answers.ts';

export interface PgicInputs {
  /** 1, very much improved, to 7, very much worse. */
  readonly rating: Answer;
}

export type PgicScore =
  | Invalid
  | {
      readonly status: 'scored' | 'not_scored';
      readonly rating: number | null;
      readonly band: string | null;
      /** Much improved or better: Farrar and others 2001. */
      readonly responder: boolean | null;
    };

const LABELS = [
  'Very much improved',
  'Much improved',
  'Minimally improved',
  'No change',
  'Minimally worse',
  'Much worse',
  'Very much worse',
];

const BANDS: readonly MeasureBand[] = LABELS.map((label, at) => ({
  id: label.toLowerCase().replaceAll(' ', '-'),
  label: label.toLowerCase(),
  from: at + 1,
}));

/** The rating as it is, with its word. */
export function scorePgic({ rating }: PgicInputs): PgicScore {
  if (rating === null) return { status: 'not_scored', rating: null, band: null, responder: null };
  if (!isWholeWithin(rating, [1, 7])) return INVALID;
  return { status: 'scored', rating, band: bandOf(BANDS, rating), responder: rating <= 2 };
}

export const PGIC: MeasureType = {
  id: 'pgic',
  name: 'PGIC',
  plainName: 'Better or worse overall',
  about: 'How you are overall, against when this plan began.',
  owner: 'pain',
  code: null,
  unit: null,
  range: [1, 7],
  decimals: 0,
  better: 'lower',
  entry: 'patient',
  recall: '',
  questions: [inSteps('rating', 'Overall', 'Since the start of this plan, overall you are:', stepsFrom(1, LABELS))],
  bands: BANDS,
  bandSource: 'The words of the scale itself',
  meaningful: null,
  everyDays: 91,
  windowDays: 28,
  version: 1,
  credit: null,
  caution: 'Some printed forms run the other way, with 7 the best; here 1 is the best.',
  score: (answers) => {
    const pgic = scorePgic({ rating: numberOf(answers['rating']) });
    if (pgic.status === 'invalid') return INVALID_SCORE;
    const figures = { responder: pgic.responder, best: 1 };
    return { status: pgic.status, value: pgic.rating, band: pgic.band, missing: pgic.rating === null ? 1 : 0, figures };
  },
};
