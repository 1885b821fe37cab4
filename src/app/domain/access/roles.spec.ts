import { aMember } from '../../testing/a-member.ts';
import { anAccount, aPatientAccount } from '../../testing/an-account.ts';
import type { Account } from './account.ts';
import type { ClinicMember } from './actor.ts';
import { actorOf, strandOf } from './roles.ts';

const SPECIALIST = withMember({});

describe('The strand a person writes in', () => {
  it('is the discipline of a specialist', () => {
    expect(strandOf(SPECIALIST)).toBe('rheumatology');
  });

  it('is coordination for a coordinator', () => {
    expect(strandOf(withMember({ roles: ['coordinator'], discipline: null }))).toBe('coordination');
  });

  it('is the patient’s for a patient', () => {
    expect(strandOf(aPatientAccount())).toBe('patient');
  });

  it('is none for an administrator and for a member who has left', () => {
    expect(strandOf(withMember({ roles: ['admin'], discipline: null }))).toBeNull();
    expect(strandOf(withMember({ active: false }))).toBeNull();
  });
});

describe('The actor of a change', () => {
  it('bears the name of the membership, as the rules will ask', () => {
    expect(actorOf(SPECIALIST)).toEqual({ uid: 'rosa', name: 'Dr Rosa Ahmed', strand: 'rheumatology' });
  });

  it('bears the patient’s own name', () => {
    expect(actorOf(aPatientAccount())?.name).toBe('Maya Roberts');
  });

  it('is nobody where a person writes nothing', () => {
    expect(actorOf(withMember({ active: false }))).toBeNull();
  });
});

function withMember(fields: Partial<ClinicMember>): Account {
  return anAccount({ displayName: 'rosa', member: aMember({ name: 'Dr Rosa Ahmed', ...fields }) });
}
