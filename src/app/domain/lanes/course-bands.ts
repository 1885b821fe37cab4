import type { InterventionContent } from '../care-plan/intervention.ts';
import type { PlanRecord } from '../care-plan/plan-record.ts';
import { courseResponse, responseWords } from '../interventions/course-response.ts';
import { dayInWords } from '../patient/calendar-days.ts';
import { endOfDayOf, isoDayOf, lastDayBefore } from './day-millis.ts';
import { daysInWords } from './days-in-words.ts';
import type { Millis, TreatmentBar } from './lane-types.ts';

/** A course behind the chart of pain. */
export interface CourseBand {
  readonly name: string;
  readonly from: Millis;
  /** After its last session; null while nobody knows. */
  readonly to: Millis | null;
  /** Such as “rTMS, 11 to 22 May 2026: 7.2 → 4.9: −32 %, reaches the agreed 30 %”. */
  readonly words: string;
}

/** Of the courses among the bars, in their order. */
export function courseBands(
  bars: readonly TreatmentBar[],
  interventions: readonly PlanRecord<InterventionContent>[],
): CourseBand[] {
  const contents = new Map(interventions.map(({ id, content }) => [id, content]));
  return bars
    .filter(({ kind }) => kind === 'course')
    .map((bar) => {
      const response = courseResponse(contents.get(bar.id) ?? {});
      const to = endOfCourse(bar);
      const when =
        to === null ? `since ${dayInWords(isoDayOf(bar.from))}` : daysInWords(isoDayOf(bar.from), lastDayBefore(to));
      const words = `${bar.name}, ${when}${response ? `: ${responseWords(response)}` : ''}`;
      return { name: bar.name, from: bar.from, to, words };
    });
}

/** A course without an end is drawn as far as its last session. */
function endOfCourse({ to, ticks }: TreatmentBar): Millis | null {
  const last = ticks.at(-1);
  return to ?? (last ? endOfDayOf(last.at) : null);
}
