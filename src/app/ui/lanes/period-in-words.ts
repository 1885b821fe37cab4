import { daysInWords } from '../../domain/lanes/days-in-words.ts';
import type { TimeWindow } from '../../domain/lanes/lane-types.ts';
import { clinicDate } from '../../domain/timeline/clinic-date.ts';
import { CLINIC_TIME_ZONE } from '../../domain/timeline/clinic-time-zone.ts';

/** Such as “24 August to 1 December 2026”. */
export function periodInWords({ from, to }: TimeWindow): string {
  const date = (at: number) => clinicDate(new Date(at).toISOString(), CLINIC_TIME_ZONE);
  // A window that ends at midnight does not show the day that begins there.
  return daysInWords(date(from), date(to - 1));
}
