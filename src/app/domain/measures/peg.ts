import type { MeasureType } from './measure-type.ts';
import { zeroToTen } from './questions.ts';
import type { Answer, Invalid } from './raw-answers.ts';
import { answeredOf, INVALID, INVALID_SCORE, numberOf, sumOf } from './raw-answers.ts';
import type { ImprovementInPercent } from './reliable-change.ts';
import { improvementInPercent } from './reliable-change.ts';
import { roundHalfUp } from './rounding.ts';

export interface PegInputs {
  readonly pain: Answer;
  readonly enjoyment: Answer;
  readonly generalActivity: Answer;
  readonly baselineMean?: number;
}

export type PegScore =
  | Invalid
  | ({
      readonly status: 'scored' | 'not_scored';
      /** One decimal. */
      readonly mean: number | null;
      /** Whole, as it is shown where space is short. */
      readonly displayRounded: number | null;
    } & Partial<ImprovementInPercent>);

const INTERFERES: readonly [string, string] = ['Does not interfere', 'Completely interferes'];

/** The mean of three answers from 0 to 10; not scored while one is missing. After Krebs and others 2009. */
export function scorePeg({ pain, enjoyment, generalActivity, baselineMean }: PegInputs): PegScore {
  const answered = answeredOf([pain, enjoyment, generalActivity], 3, [0, 10]);
  if (!answered) return INVALID;
  if (answered.length < 3) return { status: 'not_scored', mean: null, displayRounded: null };
  const exact = sumOf(answered) / 3;
  const mean = roundHalfUp(exact, 1);
  return {
    status: 'scored',
    mean,
    displayRounded: roundHalfUp(exact),
    ...improvementInPercent(PEG, mean, baselineMean),
  };
}

export const PEG: MeasureType = {
  id: 'peg',
  name: 'PEG',
  plainName: 'Pain and how it gets in the way',
  about: 'How bad pain was, and how it got in the way of enjoying life and of what you do.',
  owner: 'pain',
  code: { system: 'http://loinc.org', code: '91147-9' },
  unit: null,
  range: [0, 10],
  decimals: 1,
  better: 'lower',
  entry: 'patient',
  recall: 'In the past week',
  questions: [
    zeroToTen('pain', 'Pain on average', 'What number best describes your pain on average in the past week?', [
      'No pain',
      'Pain as bad as you can imagine',
    ]),
    zeroToTen(
      'enjoyment',
      'Enjoyment of life',
      'What number best describes how, during the past week, pain has interfered with your enjoyment of life?',
      INTERFERES,
    ),
    zeroToTen(
      'generalActivity',
      'General activity',
      'What number best describes how, during the past week, pain has interfered with your general activity?',
      INTERFERES,
    ),
  ],
  bands: [],
  bandSource: null,
  meaningful: { percent: 30, source: 'A fall by 30% is common practice; not settled for the PEG', isProvisional: true },
  everyDays: 28,
  windowDays: 14,
  version: 1,
  credit: 'Krebs EE and others, J Gen Intern Med 2009;24:733-738.',
  caution: null,
  score: (answers) => {
    const inputs = {
      pain: numberOf(answers['pain']),
      enjoyment: numberOf(answers['enjoyment']),
      generalActivity: numberOf(answers['generalActivity']),
    };
    const peg = scorePeg(inputs);
    if (peg.status === 'invalid') return INVALID_SCORE;
    const missing = Object.values(inputs).filter((answer) => answer === null).length;
    return {
      status: peg.status,
      value: peg.mean,
      band: null,
      missing,
      figures: { displayRounded: peg.displayRounded },
    };
  },
};
