import type { Series, SeriesPoint } from '../../domain/lanes/lane-types.ts';
import { MEASURES } from '../../domain/measures/measures.ts';

const NAMES: ReadonlyMap<string, string> = new Map([
  ['sleep-efficiency', 'Time in bed asleep'],
  ...MEASURES.map(({ id, plainName }): [string, string] => [id, plainName]),
]);
const SOURCES: Readonly<Record<string, string>> = {
  'answered by the patient': 'answered by you',
  'recorded by the team': 'recorded by your team',
};

/** A series with the words that the patient knows it by. */
export function mySeries(series: Series): Series {
  return { ...series, name: NAMES.get(series.id) ?? series.name, points: series.points.map(myPoint) };
}

function myPoint(point: SeriesPoint): SeriesPoint {
  const source = SOURCES[point.source];
  return source === undefined ? point : { ...point, source };
}
