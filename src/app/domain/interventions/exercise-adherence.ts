import { addDays, daysBetween } from '../patient/calendar-days.ts';
import type { IsoDate } from '../patient/patient.ts';
import type { ExerciseLog } from './exercise-diary.ts';
import { isDone } from './exercise-diary.ts';
import type { ExerciseProgramme } from './exercise-programme.ts';

/** Days done of the days that were planned. */
export interface Adherence {
  readonly done: number;
  readonly planned: number;
}

/**
 * Of the current step, over as many days as a step takes, up to yesterday: today is not over. Null on the first day,
 * when there is nothing to count.
 */
export function adherence(
  { perWeek, stepFrom, stepEveryDays }: ExerciseProgramme,
  logs: readonly ExerciseLog[],
  today: IsoDate,
): Adherence | null {
  const days = Math.min(stepEveryDays, daysBetween(stepFrom, today));
  if (days < 1) return null;
  const from = addDays(today, -days);
  const done = logs.filter((log) => log.on >= from && log.on < today && isDone(log)).length;
  return { done, planned: Math.max(1, Math.round((perWeek * days) / 7)) };
}

export function adherenceWords({ done, planned }: Adherence): string {
  return `${done} of ${planned} ${planned === 1 ? 'day' : 'days'} done`;
}
