import type { CountableTimeInterval } from 'd3-time';
import { utcDay, utcHour, utcMonday, utcMonth, utcYear } from 'd3-time';

import { CLINIC_TIME_ZONE } from '../timeline/clinic-time-zone.ts';
import { instantOf, wallOf } from './clinic-wall.ts';
import { DAY } from './day-millis.ts';
import type { Millis, TimeWindow } from './lane-types.ts';

/** A mark of the axis. */
export interface AxisTick {
  readonly at: Millis;
  /** Such as “14:00”, “5 May”, “May” or “2026”. */
  readonly label: string;
  /** A day begins where hours are told, a month where days are, a year where months are. */
  readonly isMajor: boolean;
  /** The day or the year that the label leaves out; null where it is the same as before. */
  readonly context: string | null;
}

type Unit = 'hour' | 'day' | 'month' | 'year';

interface Step {
  readonly unit: Unit;
  /** The least that two are apart. */
  readonly least: Millis;
  readonly marks: Pick<CountableTimeInterval, 'range'>;
}

/** A label and the space beside it, in px. */
export const LEAST_BETWEEN = 72;

const HOUR = DAY / 24;
const STEPS: readonly Step[] = [
  ...[1, 3, 6, 12].map((hours) => step('hour', hours * HOUR, utcHour.every(hours))),
  step('day', DAY, utcDay),
  step('day', 7 * DAY, utcMonday),
  ...[1, 3].map((months) => step('month', months * 28 * DAY, utcMonth.every(months))),
  ...[1, 2, 5].map((years) => step('year', years * 365 * DAY, utcYear.every(years))),
];

const UTC = { timeZone: 'UTC' } as const;
const FORMATS: Readonly<Record<Unit, Intl.DateTimeFormat>> = {
  hour: new Intl.DateTimeFormat('en-GB', { ...UTC, hour: '2-digit', minute: '2-digit' }),
  day: new Intl.DateTimeFormat('en-GB', { ...UTC, day: 'numeric', month: 'short' }),
  month: new Intl.DateTimeFormat('en-GB', { ...UTC, month: 'short' }),
  year: new Intl.DateTimeFormat('en-GB', { ...UTC, year: 'numeric' }),
};
const DAY_AND_YEAR = new Intl.DateTimeFormat('en-GB', { ...UTC, day: 'numeric', month: 'short', year: 'numeric' });

/** The marks in a window of so many px, by the clinic's clock and calendar, at least 72 px apart. */
export function axisTicks(window: TimeWindow, width: number, timeZone: string = CLINIC_TIME_ZONE): AxisTick[] {
  const { unit, marks } = stepFor((window.to - window.from) / width);
  // As if the clinic's clock showed UTC; an hour more at either end is room for a clock change.
  const walls = marks.range(
    new Date(wallOf(window.from - HOUR, timeZone)),
    new Date(wallOf(window.to + HOUR, timeZone)),
  );
  let before: Date | undefined;
  let last = -Infinity;
  return walls.flatMap((wall) => {
    const at = instantOf(wall.getTime(), timeZone);
    // The hour that is skipped in spring has no place of its own.
    if (at < window.from || at > window.to || at <= last) return [];
    last = at;
    const context = contextOf(unit, wall);
    const tick = {
      at,
      label: FORMATS[unit].format(wall),
      isMajor: isMajor(unit, wall, before),
      context: before && contextOf(unit, before) === context ? null : context,
    };
    before = wall;
    return [tick];
  });
}

function stepFor(msPerPixel: number): Step {
  const found = STEPS.find(({ least }) => least >= LEAST_BETWEEN * msPerPixel) ?? STEPS.at(-1);
  if (!found) throw new Error('No step is wide enough');
  return found;
}

function step(unit: Unit, least: Millis, marks: Step['marks'] | null): Step {
  return { unit, least, marks: marks ?? utcDay };
}

function isMajor(unit: Unit, wall: Date, before: Date | undefined): boolean {
  switch (unit) {
    case 'hour':
      return wall.getUTCHours() === 0;
    case 'day':
      return before ? before.getUTCMonth() !== wall.getUTCMonth() : wall.getUTCDate() === 1;
    case 'month':
      return wall.getUTCMonth() === 0;
    case 'year':
      return wall.getUTCFullYear() % 10 === 0;
  }
}

function contextOf(unit: Unit, wall: Date): string | null {
  if (unit === 'year') return null;
  return unit === 'hour' ? DAY_AND_YEAR.format(wall) : FORMATS.year.format(wall);
}
