import type { IsoInstant } from '../domain/patient/patient.ts';
import { CLINIC_TIME_ZONE } from '../domain/timeline/clinic-time-zone.ts';

const CALENDAR_DATE = /^\d{4}-\d{2}-\d{2}$/;

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
export function relativeClinicDay(instant: IsoInstant, now: Date): string {
  const day = clinicDay(instant);
  if (day === dayFormat.format(now)) return `Today ${clinicTime(instant)}`;
  const dayBefore = new Date(now.getTime() - 24 * 60 * 60 * 1000);
  return day === dayFormat.format(dayBefore) ? `Yesterday ${clinicTime(instant)}` : day;
}

function toDate(when: string): Date {
  // Noon stays on its own day in every European time zone.
  return new Date(CALENDAR_DATE.test(when) ? `${when}T12:00:00Z` : when);
}
