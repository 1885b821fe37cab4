import type { IsoDate, IsoInstant } from '../domain/patient/patient.ts';
import { clinicDate } from '../domain/timeline/clinic-date.ts';
import { CLINIC_TIME_ZONE } from '../domain/timeline/clinic-time-zone.ts';

const CALENDAR_DATE = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', { timeZone: CLINIC_TIME_ZONE, ...options });
}

const dayFormat = formatter({ day: 'numeric', month: 'long', year: 'numeric' });
const weekdayFormat = formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const timeFormat = formatter({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** '5 May 2026', as the clinic's calendar has it. Takes a date or an instant. */
export function clinicDay(when: string): string {
  return dayFormat.format(toDate(when));
}

/** 'Tuesday 5 May 2026'. */
export function clinicWeekday(when: string): string {
  return weekdayFormat.format(toDate(when)).replace(',', '');
}

/** '14:02' on the clinic's clock. */
export function clinicTime(instant: IsoInstant): string {
  return timeFormat.format(toDate(instant));
}

/** 'Today 14:02', 'Yesterday 14:02', else '5 May 2026'. */
export function relativeClinicDay(instant: IsoInstant, today: IsoDate): string {
  const date = clinicDate(instant, CLINIC_TIME_ZONE);
  if (date === today) return `Today ${clinicTime(instant)}`;
  return date === dayBefore(today) ? `Yesterday ${clinicTime(instant)}` : clinicDay(instant);
}

/** On the calendar, where every day is as long as the next. */
function dayBefore(date: IsoDate): IsoDate {
  return new Date(Date.parse(date) - DAY_MS).toISOString().slice(0, 10);
}

function toDate(when: string): Date {
  // Noon stays on its own day in every European time zone.
  return new Date(CALENDAR_DATE.test(when) ? `${when}T12:00:00Z` : when);
}
