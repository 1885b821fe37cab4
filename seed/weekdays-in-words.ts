import { courseDates } from '../src/app/domain/interventions/course-schedule.ts';
import { daysInWords } from '../src/app/domain/lanes/days-in-words.ts';
import type { Calendar } from './calendar.ts';

/** From a day to the last of so many weekdays, as the timeline says it: “11 to 22 May 2026”. */
export function weekdaysInWords(calendar: Calendar, startedDaysAgo: number, count: number): string {
  const start = calendar.date(startedDaysAgo);
  return daysInWords(start, courseDates(start, count, { everyDays: 1, weekdaysOnly: true }).at(-1) ?? start);
}
