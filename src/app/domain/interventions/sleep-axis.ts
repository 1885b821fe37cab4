import type { DiaryNight } from '../care-plan/diary.ts';
import type { SleepWindow } from './sleep-window.ts';
import { clockOf, DAY_MINUTES, minuteOf, windowMinutes } from './sleep-window.ts';

/** Eighteen hours of the clock, on which windows and nights are drawn one below the other. */
export interface SleepAxis {
  /** Minute after midnight at which it begins. */
  readonly from: number;
  readonly ticks: readonly string[];
}

/** A stretch of it, in minutes from its beginning. */
export interface AxisSpan {
  readonly start: number;
  readonly minutes: number;
}

export const AXIS_MINUTES = 1080;
const EVENING = 18 * 60;
const TICK = 180;

/** From six in the evening to noon, or from the hour before bed time where the window would not fit. */
export function axisFor(window: SleepWindow | null): SleepAxis {
  const fits = !window || since(EVENING, window.bedTime) + windowMinutes(window) <= AXIS_MINUTES;
  const from = fits ? EVENING : Math.floor(minuteOf(window.bedTime) / 60) * 60 - 60;
  const ticks = Array.from({ length: AXIS_MINUTES / TICK + 1 }, (_, at) => clockOf(from + at * TICK));
  return { from, ticks };
}

/** Null where it begins off the axis; what reaches beyond its end is cut. */
export function spanOn(axis: SleepAxis, { bedTime, riseTime }: SleepWindow): AxisSpan | null {
  const start = since(axis.from, bedTime);
  if (start >= AXIS_MINUTES) return null;
  return { start, minutes: Math.min(windowMinutes({ bedTime, riseTime }), AXIS_MINUTES - start) };
}

/** From falling asleep to waking for the last time, by the clock; null while that is not known. */
export function asleepIn({ triedToSleep, fallAsleepMinutes, lastWoke }: DiaryNight): SleepWindow | null {
  if (!triedToSleep || fallAsleepMinutes === null || !lastWoke) return null;
  return { bedTime: clockOf(minuteOf(triedToSleep) + fallAsleepMinutes), riseTime: lastWoke };
}

function since(from: number, time: string): number {
  return (minuteOf(time) - from + 2 * DAY_MINUTES) % DAY_MINUTES;
}
