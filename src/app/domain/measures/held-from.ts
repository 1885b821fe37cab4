import type { Content } from '../care-plan/plan-record.ts';
import type { IsoDate } from '../patient/patient.ts';

/** All there ever were are held. */
export const EVER: IsoDate = '0000-01-01';
/** None of them is known to be held. */
export const NEVER: IsoDate = '9999-12-31';

/**
 * The day from which on nothing is missing between what is held, of these days, among which are the newest `most` there
 * are: of what was earlier, some may be held and others not.
 */
export function heldFrom(days: readonly IsoDate[], most: number): IsoDate {
  if (days.length < most) return EVER;
  return [...days].sort().at(-most) ?? EVER;
}

/** When it was taken; a result without a day was taken before any other. */
export function takenOn({ content }: { readonly content: Content }): IsoDate {
  return typeof content['takenOn'] === 'string' ? content['takenOn'] : EVER;
}
