import type { IsoDate } from '../patient/patient.ts';
import { clinicDate } from './clinic-date.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** What happened on one calendar day of the clinic. */
export interface TimelineDay {
  readonly date: IsoDate;
  readonly events: readonly TimelineEvent[];
}

interface GrowingDay {
  readonly date: IsoDate;
  readonly events: TimelineEvent[];
}

// Each live edit groups the whole timeline again, and working out a date is nearly all it costs.
const knownDates = new Map<string, WeakMap<TimelineEvent, IsoDate>>();

/** Keeps the order of `events`, which must be sorted by `at`. */
export function groupByDay(events: readonly TimelineEvent[], timeZone: string): TimelineDay[] {
  const dates = datesIn(timeZone);
  const days: GrowingDay[] = [];
  let last: GrowingDay | undefined;
  for (const event of events) {
    let date = dates.get(event);
    if (date === undefined) {
      date = clinicDate(event.at, timeZone);
      dates.set(event, date);
    }
    if (last?.date === date) {
      last.events.push(event);
    } else {
      last = { date, events: [event] };
      days.push(last);
    }
  }
  return days;
}

function datesIn(timeZone: string): WeakMap<TimelineEvent, IsoDate> {
  const known = knownDates.get(timeZone) ?? new WeakMap<TimelineEvent, IsoDate>();
  knownDates.set(timeZone, known);
  return known;
}
