import { dayAndMonth, dayInWords } from '../patient/calendar-days.ts';
import type { IsoDate } from '../patient/patient.ts';

/** Such as “11 to 22 May 2026”, “28 May to 3 June 2026” or “3 May 2026”. */
export function daysInWords(from: IsoDate, to: IsoDate): string {
  if (from === to) return dayInWords(from);
  const isSameMonth = from.slice(0, 7) === to.slice(0, 7);
  const isSameYear = from.slice(0, 4) === to.slice(0, 4);
  const start = isSameMonth ? String(Number(from.slice(8))) : isSameYear ? dayAndMonth(from) : dayInWords(from);
  return `${start} to ${dayInWords(to)}`;
}
