import type { Values } from '../fields/form.ts';
import { addDays, dayInWords, daysBetween } from '../patient/calendar-days.ts';
import type { IsoDate } from '../patient/patient.ts';

/** Where a diet of so many weeks stands, such as “Week 2 of 4, until 1 June 2026”; null while it is not going on. */
export function weeksInWords({ status, startedOn, lengthWeeks }: Values, today: IsoDate): string | null {
  if (status !== 'active' || typeof startedOn !== 'string' || typeof lengthWeeks !== 'number') return null;
  const day = daysBetween(startedOn, today);
  const last = dayInWords(addDays(startedOn, lengthWeeks * 7 - 1));
  if (day < 0) return `From ${dayInWords(startedOn)} to ${last}`;
  const week = Math.floor(day / 7) + 1;
  return week > lengthWeeks
    ? `The ${lengthWeeks} weeks were over on ${last}.`
    : `Week ${week} of ${lengthWeeks}, until ${last}`;
}
