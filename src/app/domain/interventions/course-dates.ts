import type { PlanRecord } from '../care-plan/plan-record.ts';
import type { SessionContent } from '../care-plan/session.ts';
import type { IsoDate } from '../patient/patient.ts';
import type { CourseProgress } from './course-progress.ts';
import { courseDates, datesAfter } from './course-schedule.ts';
import type { CourseTerms } from './course-terms.ts';

export interface CourseDate {
  readonly on: IsoDate;
  /** The planned session; null for a day that the schedule proposes. */
  readonly booked: PlanRecord<SessionContent> | null;
  /** Makes up for a missed one. */
  readonly isCatchUp: boolean;
}

/** The days still to come in this round: booked ones, and those that the schedule proposes for the rest. */
export function upcomingDates(
  terms: CourseTerms,
  progress: CourseProgress,
  sessions: readonly PlanRecord<SessionContent>[],
): readonly CourseDate[] {
  const booked = sessions.filter(({ content }) => content.status === 'planned');
  const bookedDays = booked.map(({ content }) => content.on);
  const proposed = proposedDates(terms, progress);
  const lastPlanned = proposed[progress.left - 1] ?? '';
  const open = proposed.filter((on) => !bookedDays.includes(on));
  const elsewhere = bookedDays.filter((on) => !proposed.includes(on)).length;
  return [
    ...booked.map((session) => ({ ...dateOf(session.content.on, lastPlanned, progress), booked: session })),
    ...open.slice(elsewhere).map((on) => ({ ...dateOf(on, lastPlanned, progress), booked: null })),
  ].sort((left, right) => left.on.localeCompare(right.on));
}

function dateOf(on: IsoDate, lastPlanned: IsoDate, { toCatchUp }: CourseProgress) {
  return { on, isCatchUp: toCatchUp > 0 && on > lastPlanned };
}

function proposedDates({ from, schedule, decision }: CourseTerms, progress: CourseProgress): readonly IsoDate[] {
  if (!from || !schedule) return [];
  const { left, toCatchUp, recorded } = progress;
  const last = recorded.at(-1)?.content.on;
  const count = left + toCatchUp;
  // A round that follows a decision begins one step after it.
  const planned =
    decision === null
      ? courseDates(from, recorded.length + count, schedule)
      : datesAfter(from, recorded.length + count, schedule);
  const rest = planned.slice(recorded.length);
  const isBehind = last !== undefined && rest[0] !== undefined && rest[0] <= last;
  return isBehind ? datesAfter(last, count, schedule) : rest;
}
