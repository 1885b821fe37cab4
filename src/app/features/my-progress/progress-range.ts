import { DAY, endOf } from '../../domain/lanes/day-millis.ts';
import type { TimeWindow } from '../../domain/lanes/lane-types.ts';
import type { IsoDate } from '../../domain/patient/patient.ts';

export interface ProgressRange {
  readonly days: number;
  readonly name: string;
}

export const RANGES: readonly [ProgressRange, ...ProgressRange[]] = [
  { days: 30, name: '30 days' },
  { days: 90, name: '90 days' },
  { days: 365, name: 'A year' },
];

/** The days up to and with today. */
export function windowOf({ days }: ProgressRange, today: IsoDate): TimeWindow {
  const to = endOf(today);
  return { from: to - days * DAY, to };
}
