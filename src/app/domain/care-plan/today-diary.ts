import { exerciseLogForm } from '../interventions/exercise-log.ts';
import { findType } from '../interventions/find-type.ts';
import { nightForm } from '../interventions/night-form.ts';
import type { IsoDate } from '../patient/patient.ts';
import type { DiaryMonth } from './diary.ts';
import type { DiaryThing } from './diary-entry.ts';
import { diaryEntry } from './diary-entry.ts';
import type { InterventionContent } from './intervention.ts';
import { myNameOf } from './my-treatments.ts';
import type { Content, PlanRecord } from './plan-record.ts';

const DAY_MS = 86_400_000;

/** One day of a thing that the patient may write down. */
export interface DiaryDay {
  readonly date: IsoDate;
  /** Such as `Last night` or `Yesterday`. */
  readonly name: string;
  /** What is written down already; null where nothing is. */
  readonly entry: Content | null;
}

/** The night, and each exercise programme that is going on, the night first. */
export function diaryThings(interventions: readonly PlanRecord<InterventionContent>[]): readonly DiaryThing[] {
  const programmes = interventions
    .filter(({ content }) => content.kind === 'exercise' && content.status === 'active')
    .map((programme) => ({
      of: programme.id,
      name: myNameOf(programme.content, findType(programme.content.type)),
      formOf: () => exerciseLogForm(programme.content),
    }))
    .sort((left, right) => left.name.localeCompare(right.name));
  return [{ of: 'night', name: 'My night', formOf: nightForm }, ...programmes];
}

/** Today, yesterday, and older days on which something was begun and not saved. */
export function diaryDays(
  months: readonly PlanRecord<DiaryMonth>[],
  of: string,
  { today, begun }: { readonly today: IsoDate; readonly begun: readonly IsoDate[] },
): readonly DiaryDay[] {
  const recent = [today, dayBefore(today)];
  const older = begun.filter((date) => !recent.includes(date));
  return [...recent, ...older].map((date) => ({
    date,
    name: dayName(date, of, today),
    entry: diaryEntry(months, date, of),
  }));
}

function dayName(date: IsoDate, of: string, today: IsoDate): string {
  const isNight = of === 'night';
  if (date === today) return isNight ? 'Last night' : 'Today';
  if (date === dayBefore(today)) return isNight ? 'The night before' : 'Yesterday';
  return isNight ? 'An earlier night' : 'An earlier day';
}

/** On the calendar, where every day is as long as the next. */
function dayBefore(date: IsoDate): IsoDate {
  return new Date(Date.parse(date) - DAY_MS).toISOString().slice(0, 10);
}
