import { bandOf } from './bands.ts';
import { changeSince } from './change.ts';
import type { MeasureBand, MeasureType } from './measure-type.ts';
import { zeroToTen } from './questions.ts';
import type { Answer, Invalid } from './raw-answers.ts';
import { INVALID, INVALID_SCORE, isWholeWithin, numberOf } from './raw-answers.ts';

export type PainChange =
  | 'substantial-improvement'
  | 'moderate-improvement'
  | 'small-improvement'
  | 'little-change'
  | 'worse'
  | 'not-calculable';

export interface NrsPainInputs {
  readonly pain: Answer;
  readonly baseline?: number;
}

export type NrsPainScore =
  | Invalid
  | {
      readonly status: 'scored' | 'not_scored';
      readonly score: number | null;
      readonly band: string | null;
      readonly change?: number;
      readonly percentChange?: number | null;
      readonly changeCategory?: PainChange;
    };

const BANDS: readonly MeasureBand[] = [
  { id: 'none', label: 'none', from: 0 },
  { id: 'mild', label: 'mild', from: 1 },
  { id: 'moderate', label: 'moderate', from: 4 },
  { id: 'severe', label: 'severe', from: 7 },
];

/** Pain from 0 to 10, with its band, and its change from a baseline where there is one. */
export function scoreNrsPain({ pain, baseline }: NrsPainInputs): NrsPainScore {
  if (pain === null) return { status: 'not_scored', score: null, band: null };
  if (!isWholeWithin(pain, [0, 10])) return INVALID;
  const scored = { status: 'scored', score: pain, band: bandOf(BANDS, pain) } as const;
  if (baseline === undefined) return scored;
  const { points, percent } = changeSince(NRS_PAIN, pain, baseline);
  return { ...scored, change: points, percentChange: percent, changeCategory: painChange(pain, baseline) };
}

/** Falls by their per cent, as IMMPACT has them; a rise of two points mirrors the finding of Farrar and others 2001. */
export function painChange(current: number, baseline: number): PainChange {
  const { points, percent } = changeSince(NRS_PAIN, current, baseline);
  if (points >= 2) return 'worse';
  if (percent === null) return 'not-calculable';
  if (percent <= -50) return 'substantial-improvement';
  if (percent <= -30) return 'moderate-improvement';
  return percent <= -10 ? 'small-improvement' : 'little-change';
}

export const NRS_PAIN: MeasureType = {
  id: 'nrs-pain',
  name: 'Pain, 0 to 10',
  plainName: 'Pain this week',
  about: 'How bad your pain was on average.',
  owner: 'pain',
  code: { system: 'http://loinc.org', code: '72514-3' },
  unit: null,
  range: [0, 10],
  decimals: 0,
  better: 'lower',
  entry: 'patient',
  recall: 'In the last 7 days',
  questions: [
    zeroToTen('pain', 'Pain', 'How bad was your pain on average in the last 7 days?', [
      'No pain',
      'The worst you can imagine',
    ]),
  ],
  bands: BANDS,
  bandSource: 'Common use in the UK; not a validated set',
  meaningful: { percent: 30, source: 'Farrar and others 2001: about 2 points or 30%' },
  everyDays: 7,
  windowDays: 3,
  version: 1,
  credit: null,
  caution: null,
  score: (answers) => {
    const nrs = scoreNrsPain({ pain: numberOf(answers['pain']) });
    if (nrs.status === 'invalid') return INVALID_SCORE;
    return { status: nrs.status, value: nrs.score, band: nrs.band, missing: nrs.score === null ? 1 : 0, figures: {} };
  },
};
