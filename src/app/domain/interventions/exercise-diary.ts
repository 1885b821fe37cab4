import type { DiaryExercise, DiaryMonth } from '../care-plan/diary.ts';
import { dayAndMonth } from '../patient/calendar-days.ts';
import type { IsoDate } from '../patient/patient.ts';

/** What the patient wrote of one day of a programme. */
export interface ExerciseLog extends DiaryExercise {
  readonly on: IsoDate;
}

/** A rise of this much the day after, on a scale of 0 to 10, is worse. */
const WORSE = 2;

/** The days of one programme in the diary, the first at the beginning. */
export function exerciseLogs(
  months: readonly { readonly content: DiaryMonth }[],
  interventionId: string,
): readonly ExerciseLog[] {
  const suffix = `.${interventionId}`;
  return months
    .flatMap(({ content }) =>
      Object.entries(content)
        .filter(([key, entry]) => key.slice(2) === suffix && typeof entry === 'object' && entry !== null)
        .map(([key, entry]) => ({ ...(entry as DiaryExercise), on: `${content.month}-${key.slice(0, 2)}` })),
    )
    .sort((left, right) => left.on.localeCompare(right.on));
}

export function isDone({ minutes }: DiaryExercise): boolean {
  return minutes !== null && minutes > 0;
}

/** Whether the patient has written down the day after. */
export function isAfterKnown({ nextDayPain, nextDayFatigue }: DiaryExercise): boolean {
  return nextDayPain !== null || nextDayFatigue !== null;
}

export function isWorseAfter({ nextDayPain, nextDayFatigue }: DiaryExercise): boolean {
  return (nextDayPain ?? 0) >= WORSE || (nextDayFatigue ?? 0) >= WORSE;
}

export type LogStanding = 'done' | 'worse' | 'skipped';

export function standingOf(log: DiaryExercise): LogStanding {
  if (!isDone(log)) return 'skipped';
  return isWorseAfter(log) ? 'worse' : 'done';
}

/** The same in the fewest words, such as “8 May, 6 min, worse after”. */
export function tellLogShortly(log: ExerciseLog): string {
  const done = isDone(log) ? `${log.minutes ?? 0} min` : 'not done';
  return [dayAndMonth(log.on), done, ...(standingOf(log) === 'worse' ? ['worse after'] : [])].join(', ');
}

/** How one day went, such as “6 min; the day after: pain +1, fatigue +3”. */
export function tellLog(log: DiaryExercise): string {
  const done = isDone(log)
    ? `${log.minutes ?? 0} min`
    : `not done${log.skippedBecause ? `: ${log.skippedBecause}` : ''}`;
  const after = [
    log.nextDayPain === null ? '' : `pain ${signed(log.nextDayPain)}`,
    log.nextDayFatigue === null ? '' : `fatigue ${signed(log.nextDayFatigue)}`,
  ].filter(Boolean);
  return after.length === 0 ? done : `${done}; the day after: ${after.join(', ')}`;
}

function signed(change: number): string {
  if (change === 0) return 'the same';
  return change > 0 ? `+${change}` : `−${-change}`;
}
