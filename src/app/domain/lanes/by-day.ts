import type { IsoDate } from '../patient/patient.ts';

interface Dated {
  readonly on: IsoDate;
}

/** For sorting: the earliest first. */
export function byDay({ on }: Dated, { on: other }: Dated): number {
  if (on === other) return 0;
  return on < other ? -1 : 1;
}
