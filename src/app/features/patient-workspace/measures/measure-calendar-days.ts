import type { DueContext } from '../../../domain/measures/due.ts';
import { nextDue } from '../../../domain/measures/due.ts';
import type { MeasureType } from '../../../domain/measures/measure-type.ts';
import { findMeasure } from '../../../domain/measures/measures.ts';
import { addDays } from '../../../domain/patient/calendar-days.ts';
import type { IsoDate } from '../../../domain/patient/patient.ts';
import type { MeasureSchedule } from './measure-rows.ts';

export const CALENDAR_WEEKS = 12;

/** The days on which one measure is asked, if each is answered on its day; the first may lie before today. */
export interface CalendarRow {
  readonly type: MeasureType;
  readonly schedule: MeasureSchedule;
  /** The next one at least, however far ahead; then all within the twelve weeks. Ascending. */
  readonly days: readonly IsoDate[];
}

/** One row for each measure that somebody waits for, the soonest first. */
export function measureCalendar(
  schedules: readonly MeasureSchedule[],
  context: DueContext,
  today: IsoDate,
): readonly CalendarRow[] {
  return schedules
    .flatMap((schedule) => {
      const type = findMeasure(schedule.id);
      const days = type ? daysOf(schedule, context, today) : [];
      return type && days.length > 0 ? [{ type, schedule, days }] : [];
    })
    .sort((left, right) => (left.days[0] ?? '').localeCompare(right.days[0] ?? ''));
}

function daysOf({ content }: MeasureSchedule, context: DueContext, today: IsoDate): readonly IsoDate[] {
  const end = addDays(today, CALENDAR_WEEKS * 7);
  const answered = { measure: content.measure, value: 0, status: 'scored' } as const;
  const days: IsoDate[] = [];
  let results = context.results;
  // Each day takes the next one further, so that this comes to an end; the count is for a schedule that does not.
  while (days.length < CALENDAR_WEEKS * 7) {
    const next = nextDue(content, { ...context, results })?.dueOn;
    if (next === undefined || (days.length > 0 && next >= end)) break;
    days.push(next);
    results = [...results, { ...answered, takenOn: next < today ? today : next }];
  }
  return days;
}
