import type { Account } from '../../domain/access/account.ts';

/** The page a person starts from; whoever has neither a clinic nor a record is told so by the page for lost ways. */
export function homeOf(account: Account): string {
  if (account.member?.active) return '/caseload';
  return account.patientId === null ? '/no-access' : '/my-care';
}
