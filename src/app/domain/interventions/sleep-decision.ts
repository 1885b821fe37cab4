import type { Values } from '../fields/form.ts';
import type { IsoDate } from '../patient/patient.ts';
import type { SleepWindow, WindowDecision } from './sleep-window.ts';
import { isWindowDecision, nextWindow, windowOf } from './sleep-window.ts';

export interface WeeklyDecision {
  readonly on: IsoDate;
  readonly decision: WindowDecision;
  /** What held in the week that it was made for; null where nobody wrote it down. */
  readonly window: SleepWindow | null;
}

/** Of the week that lies closest; `weeks` are sessions in any order. */
export function lastDecision(weeks: readonly Values[]): WeeklyDecision | null {
  const decided = weeks
    .flatMap(({ status, on, decision, ...values }) =>
      status === 'done' && typeof on === 'string' && isWindowDecision(decision)
        ? [{ on, decision, window: windowOf(values) }]
        : [],
    )
    .sort((left, right) => right.on.localeCompare(left.on));
  return decided[0] ?? null;
}

/**
 * What the decision makes of the window, for its author to put into the plan or not. Null where it is there already,
 * where the plan was changed since, and where less than five hours would be left.
 */
export function windowToSet(programme: Values, { on, decision, window }: WeeklyDecision): SleepWindow | null {
  const current = windowOf(programme);
  if (!current || !window || decision === 'same') return null;
  const isChangedSince = typeof programme['windowFrom'] === 'string' && programme['windowFrom'] > on;
  const isAsItWas = current.bedTime === window.bedTime && current.riseTime === window.riseTime;
  return isAsItWas && !isChangedSince ? nextWindow(window, decision) : null;
}
