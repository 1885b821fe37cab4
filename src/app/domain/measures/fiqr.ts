import type { Values } from '../fields/form.ts';
import { bandOf } from './bands.ts';
import { FIQR_FUNCTION, FIQR_OVERALL, FIQR_SYMPTOMS } from './fiqr-items.ts';
import type { MeasureBand, MeasureScore, MeasureType } from './measure-type.ts';
import type { Answer, Invalid } from './raw-answers.ts';
import { answeredOf, INVALID, INVALID_SCORE, numbersOf, sumOf } from './raw-answers.ts';
import type { ImprovementInPercent } from './reliable-change.ts';
import { improvementInPercent } from './reliable-change.ts';
import { roundHalfUp } from './rounding.ts';

export interface FiqrInputs {
  /** Nine, 0 to 10, as all of them. */
  readonly function: readonly Answer[];
  /** Two. */
  readonly overall: readonly Answer[];
  /** Ten. */
  readonly symptoms: readonly Answer[];
  readonly baselineTotal?: number;
}

interface FiqrUnscored {
  readonly status: 'not_scored';
  readonly total: null;
  readonly band: null;
  readonly missing: number;
}

interface FiqrScored extends Partial<ImprovementInPercent> {
  readonly status: 'scored' | 'prorated';
  /** 0 to 30. */
  readonly functionScore: number;
  /** 0 to 20. */
  readonly overallScore: number;
  /** 0 to 50. */
  readonly symptomScore: number;
  /** 0 to 100, one decimal, of the domains before they are rounded. */
  readonly total: number;
  readonly band: string | null;
  readonly missing: number;
}

export type FiqrScore = Invalid | FiqrUnscored | FiqrScored;

/** Of a domain, so many have to be answered; the authors set no such limit. */
interface Domain {
  readonly count: number;
  readonly least: number;
  readonly divisor: number;
}

const FUNCTION: Domain = { count: 9, least: 5, divisor: 3 };
const OVERALL: Domain = { count: 2, least: 1, divisor: 1 };
const SYMPTOMS: Domain = { count: 10, least: 5, divisor: 2 };

const BANDS: readonly MeasureBand[] = [
  { id: 'very-low', label: 'very low', from: 0 },
  { id: 'mild', label: 'mild', from: 24 },
  { id: 'moderate', label: 'moderate', from: 41 },
  { id: 'severe', label: 'severe', from: 64 },
  { id: 'very-severe', label: 'very severe', from: 83 },
];

/** 0 to 100, of three domains that weigh 30, 20 and 50, as Bennett and others 2009 have it. */
export function scoreFiqr(inputs: FiqrInputs): FiqrScore {
  const parts = [
    domainOf(inputs.function, FUNCTION),
    domainOf(inputs.overall, OVERALL),
    domainOf(inputs.symptoms, SYMPTOMS),
  ];
  const valid = parts.filter((part) => part !== null);
  if (valid.length < parts.length) return INVALID;
  const missing = sumOf(valid.map((part) => part.missing));
  const exact = valid.map((part) => part.exact).filter((part) => part !== null);
  if (exact.length < parts.length) return { status: 'not_scored', total: null, band: null, missing };
  const [functionScore = 0, overallScore = 0, symptomScore = 0] = exact.map((part) => roundHalfUp(part, 1));
  const total = roundHalfUp(sumOf(exact), 1);
  return {
    status: missing === 0 ? 'scored' : 'prorated',
    functionScore,
    overallScore,
    symptomScore,
    total,
    band: bandOf(BANDS, total),
    missing,
    ...improvementInPercent(FIQR, total, inputs.baselineTotal),
  };
}

/** The domain's score before it is rounded, null where too few are answered; null as a whole where one is invalid. */
function domainOf(items: readonly Answer[], { count, least, divisor }: Domain) {
  const answered = answeredOf(items, count, [0, 10]);
  if (!answered) return null;
  const isEnough = answered.length >= least;
  return {
    missing: count - answered.length,
    exact: isEnough ? (sumOf(answered) * count) / (answered.length * divisor) : null,
  };
}

function score(answers: Values): MeasureScore {
  const fiqr = scoreFiqr({
    function: numbersOf(FIQR_FUNCTION, answers),
    overall: numbersOf(FIQR_OVERALL, answers),
    symptoms: numbersOf(FIQR_SYMPTOMS, answers),
  });
  if (fiqr.status === 'invalid') return INVALID_SCORE;
  const { status, total, band, missing } = fiqr;
  if (fiqr.status === 'not_scored') return { status, value: total, band, missing, figures: {} };
  const { functionScore, overallScore, symptomScore } = fiqr;
  return { status, value: total, band, missing, figures: { functionScore, overallScore, symptomScore } };
}

export const FIQR: MeasureType = {
  id: 'fiqr',
  name: 'FIQR',
  plainName: 'How fibromyalgia affected your week',
  about: 'What was difficult, how the week went overall, and how strong symptoms were.',
  owner: 'rheumatology',
  code: null,
  unit: null,
  range: [0, 100],
  decimals: 1,
  better: 'lower',
  entry: 'patient',
  recall:
    'Over the past 7 days. If you did not do an activity, think of the last time you did it; if you cannot do it, choose 10.',
  questions: [...FIQR_FUNCTION, ...FIQR_OVERALL, ...FIQR_SYMPTOMS],
  bands: BANDS,
  bandSource: 'Salaffi and others 2021 (2,339 people); an earlier set of 2018 draws the lines elsewhere',
  meaningful: { percent: 14, source: 'Bennett and others 2009, for the older FIQ', isProvisional: true },
  everyDays: 91,
  windowDays: 28,
  version: 1,
  credit:
    'Bennett RM and others. The Revised Fibromyalgia Impact Questionnaire (FIQR). Arthritis Res Ther 2009;11:R120, doi 10.1186/ar2783. Licence: CC BY 2.0.',
  caution: null,
  score,
};
