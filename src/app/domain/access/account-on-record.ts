import type { Patient } from '../patient/patient.ts';
import type { Account } from './account.ts';

/** A member as they meet one record: off its team they may have it open in an emergency, but write nothing in it. */
export function accountOnRecord(account: Account, { teamUids }: Pick<Patient, 'teamUids'>): Account {
  const { member, uid } = account;
  if (!member || teamUids.includes(uid)) return account;
  return { ...account, member: { ...member, roles: [], discipline: null } };
}
