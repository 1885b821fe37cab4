import type { IsoDate } from './patient.ts';

/** Whole years lived on a date; someone born on 29 February has their birthday on 1 March in other years. */
export function ageOn(birthDate: IsoDate, on: IsoDate): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
