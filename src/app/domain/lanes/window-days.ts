import type { IsoDate } from '../patient/patient.ts';
import { clinicDate } from '../timeline/clinic-date.ts';
import { CLINIC_TIME_ZONE } from '../timeline/clinic-time-zone.ts';
import type { TimeWindow } from './lane-types.ts';

/** The first and the last day in view, by the clinic's calendar. */
export function windowDays({ from, to }: TimeWindow): { readonly from: IsoDate; readonly to: IsoDate } {
  const day = (at: number) => clinicDate(new Date(at).toISOString(), CLINIC_TIME_ZONE);
  // What ends at midnight does not show the day that begins there.
  return { from: day(from), to: day(to - 1) };
}
