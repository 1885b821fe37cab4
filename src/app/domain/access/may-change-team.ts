import type { Account } from './account.ts';
import { may, partyTowards } from './may.ts';

/** Whether this person says who is on the team of a record that they have open, and what its patient agreed to. */
export function mayChangeTeam(account: Account): boolean {
  const party = partyTowards(account, 'coordination');
  return may(party, 'update', 'care-team') && may(party, 'update', 'consent');
}
