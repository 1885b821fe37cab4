import type { Remarks, Values } from '../fields/form.ts';
import type { IsoDate } from '../patient/patient.ts';

/** Days on which a medicine is left out though it stays in the plan, as before an injection. */
export interface Hold {
  readonly from: IsoDate;
  /** The last day of it; null while nobody knows. */
  readonly until: IsoDate | null;
  readonly reason: string | null;
}

/** Null where none is written. */
export function holdOf({ onHoldFrom, onHoldUntil, onHoldReason }: Values): Hold | null {
  if (typeof onHoldFrom !== 'string') return null;
  return {
    from: onHoldFrom,
    until: typeof onHoldUntil === 'string' ? onHoldUntil : null,
    reason: typeof onHoldReason === 'string' ? onHoldReason : null,
  };
}

export function isOnHold(content: Values, on: IsoDate): boolean {
  const hold = holdOf(content);
  return hold !== null && hold.from <= on && !isHoldOver(hold, on);
}

export function isHoldOver({ until }: Hold, on: IsoDate): boolean {
  return until !== null && until < on;
}

export function holdProblems(values: Values): Remarks {
  const hold = holdOf(values);
  if (hold) return isHoldOver(hold, hold.from) ? { onHoldUntil: 'This lies before the hold begins.' } : {};
  const isBegun = values['onHoldUntil'] || values['onHoldReason'];
  return isBegun ? { onHoldFrom: 'Please give the first day of the hold.' } : {};
}
