import type { Account } from './account.ts';
import { isCareStaff, isCoordinator } from './roles.ts';

/** Whether this person says who is on the team of a record that they have open, and what its patient agreed to. */
export function mayChangeTeam({ member }: Account): boolean {
  return member !== null && isCareStaff(member) && isCoordinator(member);
}
