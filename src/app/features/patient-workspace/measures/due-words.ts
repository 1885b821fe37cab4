import { dayInWords, daysBetween } from '../../../domain/patient/calendar-days.ts';
import type { IsoDate } from '../../../domain/patient/patient.ts';

/** Such as “due in 3 weeks”, “due today”, “due since 4 May 2026”. */
export function dueWords(dueOn: IsoDate, today: IsoDate): string {
  const days = daysBetween(today, dueOn);
  if (days < 0) return `due since ${dayInWords(dueOn)}`;
  if (days < 2) return days === 0 ? 'due today' : 'due tomorrow';
  if (days < 14) return `due in ${days} days`;
  return days < 70 ? `due in ${Math.round(days / 7)} weeks` : `due in ${Math.round(days / 30.4)} months`;
}
