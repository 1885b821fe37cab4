import type { Account } from '../access/account.ts';
import { partyTowards } from '../access/may.ts';
import type { MeasureType } from './measure-type.ts';
import { maySettleSafety } from './settle-safety.ts';

/**
 * Whether a page shows this person a result's answers one by one, its flag and what was done about it: the owner of the
 * measure, the coordinator, and the patient. The rules let the whole team read the document.
 */
export function mayReadAnswers(account: Account, type: MeasureType | null): boolean {
  if (partyTowards(account, 'patient') === 'patient') return true;
  return type !== null && maySettleSafety(account, type.owner);
}
