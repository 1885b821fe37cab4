import type { IsoDate } from '../patient/patient.ts';
import type { Millis } from './lane-types.ts';

/** A day on the axis, whatever the clocks do. */
export const DAY: Millis = 86_400_000;

/** Where a day begins on the axis: at midnight in UTC, as the event of an earlier day does. */
export function startOf(date: IsoDate): Millis {
  return Date.parse(date);
}

/** Where a day ends, which is where the next begins. */
export function endOf(date: IsoDate): Millis {
  return Date.parse(date) + DAY;
}

/** The middle of a day. */
export function middleOf(date: IsoDate): Millis {
  return Date.parse(date) + DAY / 2;
}

/** The day of a moment on the axis. */
export function isoDayOf(at: Millis): IsoDate {
  return new Date(at).toISOString().slice(0, 10);
}

/** Where the day of a moment ends. */
export function endOfDayOf(at: Millis): Millis {
  return (Math.floor(at / DAY) + 1) * DAY;
}

/** The last day of a time that ends where another day begins. */
export function lastDayBefore(end: Millis): IsoDate {
  return isoDayOf(end - 1);
}
