import type { MeasureResultContent } from '../care-plan/measure-result.ts';
import type { DatedScore, MeasureId, MeasureScore } from './measure-type.ts';

/** A stored result as its scorer told it; null where it is no number and no measure of Braid’s. */
export function scoreOfResult(result: MeasureResultContent): MeasureScore | null {
  if (result.measure === null) return null;
  const value = typeof result.value === 'number' ? result.value : null;
  return {
    status: result.status ?? (value === null ? 'not_scored' : 'scored'),
    value,
    band: result.interpretation,
    missing: missingOf(result),
    figures: result.figures ?? {},
  };
}

/** The results of one measure that have a score, the earliest first. */
export function datedScores(results: readonly MeasureResultContent[], measure: MeasureId): readonly DatedScore[] {
  return results
    .filter((result) => result.measure === measure)
    .flatMap(({ takenOn: on, value, status = 'scored' }) => (typeof value === 'number' ? [{ on, value, status }] : []))
    .sort((one, other) => one.on.localeCompare(other.on));
}

function missingOf({ answers = {} }: MeasureResultContent): number {
  return Object.values(answers).filter((answer) => answer === null).length;
}
