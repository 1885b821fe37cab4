import type { Remarks, Values } from '../fields/form.ts';

/** Clock times `HH:MM`; over midnight where the rise time is earlier on the clock. */
export interface SleepWindow {
  readonly bedTime: string;
  readonly riseTime: string;
}

export type WindowDecision = 'longer' | 'same' | 'shorter';

export const DAY_MINUTES = 1440;
const SHORTEST = 300;
const UNUSUALLY_SHORT = 330;
const LONGEST = 600;
const STEP = 15;
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

const CHANGES: Readonly<Record<WindowDecision, number>> = { longer: STEP, same: 0, shorter: -STEP };

/** Minutes after midnight. */
export function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** `HH:MM` of any count of minutes after a midnight. */
export function clockOf(minute: number): string {
  const inDay = ((minute % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  return [Math.floor(inDay / 60), inDay % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** By the clock: what is prescribed does not follow a clock change. 0 where both times are the same. */
export function windowMinutes({ bedTime, riseTime }: SleepWindow): number {
  return (minuteOf(riseTime) - minuteOf(bedTime) + DAY_MINUTES) % DAY_MINUTES;
}

/** The bed time moves and the rise time stays. Null where the window would be shorter than five hours. */
export function nextWindow(window: SleepWindow, decision: WindowDecision): SleepWindow | null {
  const change = CHANGES[decision];
  if (change < 0 && windowMinutes(window) + change < SHORTEST) return null;
  return { bedTime: clockOf(minuteOf(window.bedTime) - change), riseTime: window.riseTime };
}

/** Null while either time is missing. */
export function windowOf({ bedTime, riseTime }: Values): SleepWindow | null {
  return isClock(bedTime) && isClock(riseTime) ? { bedTime, riseTime } : null;
}

export function isWindowDecision(value: unknown): value is WindowDecision {
  return typeof value === 'string' && value in CHANGES;
}

/** Less than five hours in bed is never prescribed here. */
export function windowProblem(values: Values): Remarks {
  const window = windowOf(values);
  if (!window || windowMinutes(window) >= SHORTEST) return {};
  return { riseTime: `This leaves ${hoursInWords(windowMinutes(window))} in bed; it has to be 5 hours at least.` };
}

export function windowDoubt(values: Values): Remarks {
  const window = windowOf(values);
  if (!window) return {};
  const minutes = windowMinutes(window);
  const isUnusual = minutes < UNUSUALLY_SHORT || minutes > LONGEST;
  return isUnusual ? { riseTime: `This leaves ${hoursInWords(minutes)} in bed. Is that right?` } : {};
}

/** Such as `5 h 30 min`. */
export function hoursInWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

function isClock(value: unknown): value is string {
  return typeof value === 'string' && CLOCK.test(value);
}
