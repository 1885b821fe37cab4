import fc from 'fast-check';

import { addDays } from '../patient/calendar-days.ts';
import { BANK_HOLIDAYS } from './course-holidays.ts';
import { courseDates, datesAfter, isWorkingDay } from './course-schedule.ts';

const WEEKDAYS = { everyDays: 1, weekdaysOnly: true };
const day = fc.integer({ min: 0, max: 1700 }).map((days) => addDays('2024-01-01', days));
const count = fc.integer({ min: 1, max: 60 });
const everyDays = fc.integer({ min: 1, max: 30 });

function weekday(date: string): number {
  return new Date(date).getUTCDay();
}

function daysBetween(left: string, right: string): number {
  return (Date.parse(right) - Date.parse(left)) / 86_400_000;
}

/** By the anonymous Gregorian computus. */
function easterSunday(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return new Date(Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1)).toISOString().slice(0, 10);
}

describe('The days of a course', () => {
  it('are ten weekdays from a Monday', () => {
    expect(courseDates('2026-05-11', 10, WEEKDAYS)).toEqual([
      ...['2026-05-11', '2026-05-12', '2026-05-13', '2026-05-14', '2026-05-15'],
      ...['2026-05-18', '2026-05-19', '2026-05-20', '2026-05-21', '2026-05-22'],
    ]);
  });

  it('leave out the bank holiday that follows', () => {
    expect(datesAfter('2026-05-22', 1, WEEKDAYS)).toEqual(['2026-05-26']);
  });

  it('keep their weekday through a bank holiday when they are weeks apart', () => {
    expect(courseDates('2026-04-27', 3, { everyDays: 7, weekdaysOnly: true })).toEqual([
      '2026-04-27',
      '2026-05-05',
      '2026-05-11',
    ]);
  });

  it('may be weekends and holidays where nothing else was agreed', () => {
    expect(courseDates('2026-12-24', 3, { everyDays: 1, weekdaysOnly: false })).toEqual([
      '2026-12-24',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('are never a weekend or a bank holiday, however they are spaced', () => {
    fc.assert(
      fc.property(day, count, everyDays, (from, sessions, every) => {
        const dates = courseDates(from, sessions, { everyDays: every, weekdaysOnly: true });
        return dates.every((date) => weekday(date) % 6 !== 0 && !BANK_HOLIDAYS.has(date));
      }),
    );
  });

  it('are as many as asked for, in order, none before the start', () => {
    fc.assert(
      fc.property(day, count, everyDays, fc.boolean(), (from, sessions, every, weekdaysOnly) => {
        const dates = courseDates(from, sessions, { everyDays: every, weekdaysOnly });
        const isInOrder = dates.every((date, place) => date > (dates[place - 1] ?? addDays(from, -1)));
        return dates.length === sessions && isInOrder;
      }),
    );
  });

  it('are never closer than asked, unless they are whole weeks apart', () => {
    fc.assert(
      fc.property(day, count, everyDays, fc.boolean(), (from, sessions, every, weekdaysOnly) => {
        fc.pre(every % 7 !== 0);
        const dates = courseDates(from, sessions, { everyDays: every, weekdaysOnly });
        return dates.every((date, place) => daysBetween(dates[place - 1] ?? '1900-01-01', date) >= every);
      }),
    );
  });

  it('go on after the last one', () => {
    fc.assert(
      fc.property(day, count, everyDays, (last, sessions, every) =>
        datesAfter(last, sessions, { everyDays: every, weekdaysOnly: true }).every((date) => date > last),
      ),
    );
  });
});

describe('The bank holidays', () => {
  it('are eight a year, on weekdays', () => {
    for (const year of [2024, 2025, 2026, 2027, 2028]) {
      expect([...BANK_HOLIDAYS].filter((date) => date.startsWith(String(year))).length)
        .withContext(String(year))
        .toBe(8);
    }
    expect([...BANK_HOLIDAYS].filter((date) => weekday(date) % 6 === 0)).toEqual([]);
  });

  it('have the Friday before and the Monday after Easter', () => {
    for (const year of [2024, 2025, 2026, 2027, 2028]) {
      const easter = easterSunday(year);
      expect([addDays(easter, -2), addDays(easter, 1)].filter((date) => !BANK_HOLIDAYS.has(date))).toEqual([]);
    }
  });

  it('have the first and last Monday of May and the last of August', () => {
    for (const year of [2024, 2025, 2026, 2027, 2028]) {
      const holidays = [...BANK_HOLIDAYS].filter((date) => date.startsWith(String(year)) && weekday(date) === 1);
      expect(holidays.filter((date) => date >= `${year}-05-01` && date <= `${year}-05-07`).length).toBe(1);
      expect(holidays.filter((date) => date >= `${year}-05-25` && date <= `${year}-05-31`).length).toBe(1);
      expect(holidays.filter((date) => date >= `${year}-08-25` && date <= `${year}-08-31`).length).toBe(1);
    }
  });

  it('are no working days, nor are Saturdays', () => {
    expect(['2026-05-04', '2026-05-09', '2026-05-05'].map(isWorkingDay)).toEqual([false, false, true]);
  });
});
