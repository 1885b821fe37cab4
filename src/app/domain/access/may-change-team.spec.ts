import { aMember } from '../../testing/a-member.ts';
import { anAccount, aPatientAccount } from '../../testing/an-account.ts';
import { mayChangeTeam } from './may-change-team.ts';

describe('Who changes a care team', () => {
  it('is a coordinator, whatever else they do', () => {
    expect(mayChangeTeam(anAccount({ member: aMember({ roles: ['coordinator'], discipline: null }) }))).toBeTrue();
    expect(mayChangeTeam(anAccount({ member: aMember({ roles: ['coordinator', 'specialist'] }) }))).toBeTrue();
  });

  it('is no specialist, no administrator and not the patient', () => {
    expect(mayChangeTeam(anAccount())).toBeFalse();
    expect(mayChangeTeam(anAccount({ member: aMember({ roles: ['admin'], discipline: null }) }))).toBeFalse();
    expect(mayChangeTeam(aPatientAccount())).toBeFalse();
  });
});
