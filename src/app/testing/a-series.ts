import type { Series, SeriesPoint } from '../domain/lanes/lane-types.ts';

/** A point of the diary at the beginning of a day. */
export function aSeriesPoint(on: string, value: number, parts: Partial<SeriesPoint> = {}): SeriesPoint {
  return { at: Date.parse(on), on, value, band: null, isProrated: false, source: 'diary', ...parts };
}

/** Pain from 0 to 10, with three entries in May 2026. */
export function aSeries(parts: Partial<Series> = {}): Series {
  return {
    id: 'pain',
    name: 'Pain',
    unit: null,
    range: [0, 10],
    better: 'lower',
    strand: 'patient',
    points: [aSeriesPoint('2026-05-04', 6), aSeriesPoint('2026-05-11', 7), aSeriesPoint('2026-05-22', 5)],
    ...parts,
  };
}
