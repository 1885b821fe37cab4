import type { IsoDate } from '../patient/patient.ts';
import { clinicDate } from './clinic-date.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** What happened on one calendar day of the clinic. */
export interface TimelineDay {
  readonly date: IsoDate;
  readonly events: readonly TimelineEvent[];
}

/** Keeps the order of `events`, which must be sorted by `at`. */
export function groupByDay(events: readonly TimelineEvent[], timeZone: string): TimelineDay[] {
  const days: { date: IsoDate; events: TimelineEvent[] }[] = [];
  for (const event of events) {
    const date = clinicDate(event.at, timeZone);
    const last = days.at(-1);
    if (last?.date === date) last.events.push(event);
    else days.push({ date, events: [event] });
  }
  return days;
}
