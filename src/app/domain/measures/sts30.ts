import type { Values } from '../fields/form.ts';
import type { MeasureScore, MeasureType, ScoreContext } from './measure-type.ts';
import { counted } from './questions.ts';
import type { Answer, Invalid } from './raw-answers.ts';
import { INVALID, INVALID_SCORE, isWholeWithin, numberOf, yesOrNo } from './raw-answers.ts';

export interface Sts30Inputs extends ScoreContext {
  readonly stands: Answer;
  /** Null where nobody has said. */
  readonly usedArms: boolean | null;
}

export type Sts30Score =
  | Invalid
  | {
      readonly status: 'scored' | 'not_scored';
      /** Full stands in 30 seconds; 0 where the arms were needed. */
      readonly score: number | null;
      /** Null where age or sex are not known, or lie outside the published table. */
      readonly band: string | null;
    };

const RANGE = [0, 60] as const;

/** Fewer is below average: of those from 60 to 94, by five years. */
const CUT_OFFS = { male: [14, 12, 12, 11, 10, 8, 7], female: [12, 11, 10, 10, 9, 8, 4] } as const;
const FIRST_AGE = 60;

/** Stands in 30 seconds, against the CDC’s STEADI table of ages and sexes. */
export function scoreSts30({ stands, usedArms, age, referenceSex }: Sts30Inputs): Sts30Score {
  if (stands !== null && !isWholeWithin(stands, RANGE)) return INVALID;
  if (stands === null || usedArms === null) return { status: 'not_scored', score: null, band: null };
  const score = usedArms ? 0 : stands;
  const cutOff = cutOffFor({ age, referenceSex });
  if (cutOff === null) return { status: 'scored', score, band: null };
  return { status: 'scored', score, band: score < cutOff ? 'below-average' : 'average-or-above' };
}

function cutOffFor({ age, referenceSex }: ScoreContext): number | null {
  if (age === null || referenceSex === null || age < FIRST_AGE) return null;
  return CUT_OFFS[referenceSex][Math.floor((age - FIRST_AGE) / 5)] ?? null;
}

function score(answers: Values, context: ScoreContext): MeasureScore {
  const stands = numberOf(answers['stands']);
  const usedArms = yesOrNo(answers['usedArms']);
  const sts = scoreSts30({ ...context, stands, usedArms });
  if (sts.status === 'invalid') return INVALID_SCORE;
  const missing = [stands, usedArms].filter((answer) => answer === null).length;
  return { status: sts.status, value: sts.score, band: sts.band, missing, figures: { usedArms } };
}

export const STS30: MeasureType = {
  id: 'sts30',
  name: '30-second sit to stand',
  plainName: 'Standing up from a chair',
  about: 'How often you can stand up from a chair in 30 seconds.',
  owner: 'physiotherapy',
  code: null,
  unit: '{stands}',
  range: RANGE,
  decimals: 0,
  better: 'higher',
  entry: 'clinician',
  recall: '',
  questions: [
    counted(
      'stands',
      'Full stands',
      'Full stands in 30 seconds, arms folded; more than half way up at the end counts.',
      RANGE,
    ),
    {
      field: { type: 'yes-no', id: 'usedArms', label: 'Arms were needed', required: true },
      ask: 'Were the arms needed to stand up? It then counts as 0.',
      anchors: null,
    },
  ],
  bands: [],
  bandSource: 'CDC STEADI, ages 60 to 94; needs the sex that the table is for',
  meaningful: null,
  everyDays: 91,
  windowDays: 28,
  version: 1,
  credit: null,
  caution: 'No change that means something to people with fibromyalgia is known.',
  score,
};
