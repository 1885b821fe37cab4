import type { Account } from '../domain/access/account.ts';
import { aMember } from './a-member.ts';

/** Rosa Ahmed, rheumatologist, unless told otherwise. */
export function anAccount(parts: Partial<Account> = {}): Account {
  return {
    uid: 'rosa',
    email: 'rosa.ahmed@northgate.example',
    displayName: 'Rosa Ahmed',
    clinicId: 'northgate',
    member: aMember(),
    patientId: null,
    proxyFor: null,
    ...parts,
  };
}

export function aPatientAccount(): Account {
  return anAccount({ uid: 'maya', displayName: 'Maya Roberts', member: null, patientId: 'maya-roberts' });
}
