import type { IsoDate } from '../patient/patient.ts';
import { startOf } from './day-millis.ts';
import type { SeriesPoint } from './lane-types.ts';

/** A value of a day without more to say of it. */
export function plainPoint(on: IsoDate, value: number, source: string): SeriesPoint {
  return { at: startOf(on), on, value, band: null, isProrated: false, source };
}

/** The earliest first; those of a day in the order given. */
export function byTime(points: readonly SeriesPoint[]): SeriesPoint[] {
  return [...points].sort((left, right) => left.at - right.at);
}
