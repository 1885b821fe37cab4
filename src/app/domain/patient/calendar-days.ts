import type { IsoDate } from './patient.ts';

const DAY_MS = 86_400_000;
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const DAY_AND_MONTH = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** The day so many days later; earlier where negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from one to the other; 0 on the same, negative where the other lies before it. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** Such as `5 May 2026`. */
export function dayInWords(date: IsoDate): string {
  return DAY.format(Date.parse(date));
}

/** Such as `5 May`, where the year goes without saying. */
export function dayAndMonth(date: IsoDate): string {
  return DAY_AND_MONTH.format(Date.parse(date));
}
