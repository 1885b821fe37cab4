import type { SummedItems } from './item-sum.ts';
import { asMeasureScore, sumItems } from './item-sum.ts';
import type { MeasureBand, MeasureType } from './measure-type.ts';
import type { Answer, Invalid } from './raw-answers.ts';
import { numbersOf } from './raw-answers.ts';
import type { ReliableChange } from './reliable-change.ts';
import { reliableChange } from './reliable-change.ts';
import { FREE_TO_USE, howOften, TWO_WEEKS } from './two-weeks.ts';

export type Gad7Score = Invalid | (SummedItems & Partial<ReliableChange>);

export interface Gad7Inputs {
  /** Seven, 0 to 3. */
  readonly items: readonly Answer[];
  readonly baselineTotal?: number;
}

const QUESTIONS = howOften([
  'Feeling nervous, anxious, or on edge',
  'Not being able to stop or control worrying',
  'Worrying too much about different things',
  'Trouble relaxing',
  'Being so restless that it is hard to sit still',
  'Becoming easily annoyed or irritable',
  'Feeling afraid as if something awful might happen',
]);

const BANDS: readonly MeasureBand[] = [
  { id: 'minimal', label: 'minimal', from: 0 },
  { id: 'mild', label: 'mild', from: 5 },
  { id: 'moderate', label: 'moderate', from: 10 },
  { id: 'severe', label: 'severe', from: 15 },
];

// No rule is published for what is missing; one of seven stays below a fifth.
const SUM = { count: 7, range: [0, 3], mostMissing: 1, bands: BANDS } as const;

/** The sum, 0 to 21, with its band. */
export function scoreGad7({ items, baselineTotal }: Gad7Inputs): Gad7Score {
  const sum = sumItems(items, SUM);
  return sum.status === 'invalid' ? sum : { ...sum, ...reliableChange(GAD7, sum.total, baselineTotal) };
}

export const GAD7: MeasureType = {
  id: 'gad7',
  name: 'GAD-7',
  plainName: 'Worry over two weeks',
  about: 'How worry and tension have bothered you.',
  owner: 'psychology',
  code: { system: 'http://loinc.org', code: '70274-6' },
  unit: null,
  range: [0, 21],
  decimals: 0,
  better: 'lower',
  entry: 'patient',
  recall: TWO_WEEKS,
  questions: QUESTIONS,
  bands: BANDS,
  bandSource: 'Spitzer and others 2006',
  meaningful: { points: 4, bothWays: true, source: 'Reliable change, NHS Talking Therapies' },
  everyDays: 28,
  windowDays: 14,
  version: 1,
  credit: FREE_TO_USE,
  caution: null,
  score: (answers) => asMeasureScore(scoreGad7({ items: numbersOf(QUESTIONS, answers) })),
};
