import type { Account } from '../../domain/access/account.ts';

export const NO_ACCESS = '/no-access';

/** The page a person starts from; whoever has neither a clinic nor a record is told so there. */
export function homeOf(account: Account): string {
  if (account.member?.active) return '/caseload';
  return account.patientId === null ? NO_ACCESS : '/my-care';
}
