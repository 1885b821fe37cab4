import { bandOf } from './bands.ts';
import type { MeasureBand, MeasureScore } from './measure-type.ts';
import type { Answer, Invalid } from './raw-answers.ts';
import { answeredOf, INVALID, INVALID_SCORE, sumOf } from './raw-answers.ts';
import { roundHalfUp } from './rounding.ts';

/** A measure that adds up its items. */
export interface ItemSum {
  readonly count: number;
  readonly range: readonly [lowest: number, highest: number];
  /** So many may be missing; they count as the mean of the others. */
  readonly mostMissing: number;
  readonly bands: readonly MeasureBand[];
}

export interface SummedItems {
  readonly status: 'scored' | 'prorated' | 'not_scored';
  readonly total: number | null;
  readonly band: string | null;
  readonly missing: number;
}

export function sumItems(
  items: readonly Answer[],
  { count, range, mostMissing, bands }: ItemSum,
): SummedItems | Invalid {
  const answered = answeredOf(items, count, range);
  if (!answered) return INVALID;
  const missing = count - answered.length;
  if (missing > mostMissing) return { status: 'not_scored', total: null, band: null, missing };
  const total = roundHalfUp((sumOf(answered) * count) / answered.length);
  return { status: missing === 0 ? 'scored' : 'prorated', total, band: bandOf(bands, total), missing };
}

export function asMeasureScore(score: SummedItems | Invalid, figures: MeasureScore['figures'] = {}): MeasureScore {
  if (score.status === 'invalid') return INVALID_SCORE;
  return { status: score.status, value: score.total, band: score.band, missing: score.missing, figures };
}
