import type { InterventionContent } from '../../domain/care-plan/intervention.ts';
import { myNameOf } from '../../domain/care-plan/my-treatments.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import { findType } from '../../domain/interventions/find-type.ts';
import { isoDayOf, lastDayBefore, startOf } from '../../domain/lanes/day-millis.ts';
import { daysInWords } from '../../domain/lanes/days-in-words.ts';
import type { TimeWindow, TreatmentBar } from '../../domain/lanes/lane-types.ts';
import { dayInWords } from '../../domain/patient/calendar-days.ts';
import type { IsoDate } from '../../domain/patient/patient.ts';

/** When something was or is done, without a word on what came of it. */
export interface MyTreatmentTime {
  readonly bar: TreatmentBar;
  /** Such as “since 5 May 2026”. */
  readonly when: string;
  /** Whether it began or ended in the time that is looked at. */
  readonly isChange: boolean;
}

/** Each by the name that the patient knows it by, wherever it is told of. */
export function byMyName(treatment: PlanRecord<InterventionContent>): PlanRecord<InterventionContent> {
  const plain = myNameOf(treatment.content, findType(treatment.content.type));
  const name = plain.charAt(0).toUpperCase() + plain.slice(1);
  return { ...treatment, content: { ...treatment.content, name } };
}

/** What reaches into the window, the latest begun first. What is only planned did not happen. */
export function myTreatmentTimes(
  bars: readonly TreatmentBar[],
  { from, to }: TimeWindow,
  today: IsoDate,
): readonly MyTreatmentTime[] {
  return bars
    .filter((bar) => bar.status !== 'planned' && bar.from <= to && (bar.to ?? Infinity) >= from)
    .map((bar) => ({ bar, when: whenOf(bar, today), isChange: bar.from >= from || (bar.to ?? Infinity) < to }))
    .sort((left, right) => right.bar.from - left.bar.from);
}

function whenOf({ from, to, status }: TreatmentBar, today: IsoDate): string {
  const first = isoDayOf(from);
  if (to !== null && to <= startOf(today)) return daysInWords(first, lastDayBefore(to));
  const since = `since ${dayInWords(first)}`;
  if (status === 'paused') return `${since}, paused now`;
  return to === null ? since : `${since}, planned until ${dayInWords(lastDayBefore(to))}`;
}
