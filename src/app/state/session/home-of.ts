import type { Account } from '../../domain/access/account.ts';
import { isAdmin, isCareStaff } from '../../domain/access/roles.ts';

export const NO_ACCESS = '/no-access';

/** The page a person starts from; whoever has no clinic and no record to read is told so there. */
export function homeOf(account: Account): string {
  const { member } = account;
  if (member?.active) return isAdmin(member) && !isCareStaff(member) ? '/clinic' : '/caseload';
  if (account.patientId !== null) return '/my-care';
  return account.proxyFor === null ? NO_ACCESS : '/shared-care';
}
