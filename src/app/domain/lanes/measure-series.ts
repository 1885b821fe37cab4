import type { Content } from '../care-plan/plan-record.ts';
import { bandOf } from '../measures/bands.ts';
import { bandInWords, unitInWords } from '../measures/in-words.ts';
import type { MeasureType } from '../measures/measure-type.ts';
import { isIsoDate } from '../patient/iso-date.ts';
import { startOf } from './day-millis.ts';
import type { Series, SeriesPoint } from './lane-types.ts';
import { byTime } from './series-point.ts';

/** Results by the measure they are of, each with its points, the earliest first. */
export function measurePoints(
  results: ReadonlyMap<string, Content>,
  measures: readonly MeasureType[],
): ReadonlyMap<string, readonly SeriesPoint[]> {
  const byMeasure = Map.groupBy(results.values(), ({ measure }) => measure);
  return new Map(
    measures.map((measure) => [
      measure.id,
      byTime((byMeasure.get(measure.id) ?? []).flatMap((result) => pointOf(result, measure) ?? [])),
    ]),
  );
}

/** Points on the scale of their measure, in its unit and range. */
export function measureSeries(
  { id, name, unit, range, better, owner }: MeasureType,
  points: readonly SeriesPoint[],
): Series {
  return { id, name, unit: unit === null ? null : unitInWords(unit), range, better, strand: owner, points };
}

/** Null for what has no number, no day, or is not scored. */
function pointOf(
  { value, takenOn, status, answeredBy, interpretation }: Content,
  measure: MeasureType,
): SeriesPoint | null {
  if (typeof value !== 'number' || typeof takenOn !== 'string' || !isIsoDate(takenOn)) return null;
  if (status === 'not_scored' || status === 'invalid') return null;
  return {
    at: startOf(takenOn),
    on: takenOn,
    value,
    band: bandWord(measure, value, interpretation),
    isProrated: status === 'prorated',
    source: sourceWord(answeredBy),
  };
}

/** Of the band that is stored with the result; without one, of that which the value belongs to. */
function bandWord(measure: MeasureType, value: number, interpretation: unknown): string | null {
  const stored = typeof interpretation === 'string' ? interpretation : null;
  const isKnown = measure.bands.some(({ id }) => id === stored);
  return bandInWords(measure, isKnown ? stored : (bandOf(measure.bands, value) ?? stored));
}

function sourceWord(answeredBy: unknown): string {
  if (answeredBy === 'patient') return 'answered by the patient';
  return answeredBy === 'clinician' ? 'recorded by the team' : 'recorded';
}
