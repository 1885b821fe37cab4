import { daysInWords } from '../../domain/lanes/days-in-words.ts';
import type { TimeWindow } from '../../domain/lanes/lane-types.ts';
import { windowDays } from '../../domain/lanes/window-days.ts';

/** Such as “24 August to 1 December 2026”. */
export function periodInWords(window: TimeWindow): string {
  const { from, to } = windowDays(window);
  return daysInWords(from, to);
}
