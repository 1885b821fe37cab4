import { addDays } from '../patient/calendar-days.ts';
import type { IsoDate } from '../patient/patient.ts';
import { BANK_HOLIDAYS } from './course-holidays.ts';

export interface Schedule {
  /** Days from one session to the next, from 1. */
  readonly everyDays: number;
  /** Whether weekends and bank holidays are left out. */
  readonly weekdaysOnly: boolean;
}

/**
 * The days of so many sessions, the first on `from` or the first possible day after it. Two are never closer together
 * than asked; only where they are whole weeks apart does one that falls on a bank holiday move without the rest, which
 * keep their weekday.
 */
export function courseDates(from: IsoDate, count: number, schedule: Schedule): IsoDate[] {
  const { everyDays } = schedule;
  const keepsWeekday = everyDays % 7 === 0;
  const dates: IsoDate[] = [];
  for (let place = 0; place < count; place++) {
    const last = dates.at(-1);
    const due = last === undefined || keepsWeekday ? addDays(from, place * everyDays) : addDays(last, everyDays);
    dates.push(openDay(due, schedule));
  }
  return dates;
}

/** The days of so many further sessions after one on `last`. */
export function datesAfter(last: IsoDate, count: number, schedule: Schedule): IsoDate[] {
  return courseDates(addDays(last, schedule.everyDays), count, schedule);
}

export function isWorkingDay(date: IsoDate): boolean {
  const weekday = new Date(date).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !BANK_HOLIDAYS.has(date);
}

function openDay(date: IsoDate, { weekdaysOnly }: Schedule): IsoDate {
  let day = date;
  while (weekdaysOnly && !isWorkingDay(day)) day = addDays(day, 1);
  return day;
}
