import { aMember } from '../../testing/a-member.ts';
import { anAccount, aPatientAccount } from '../../testing/an-account.ts';
import { mayWriteTeamNotes, restrictedDisciplineOf } from './notes-access.ts';

const nina = anAccount({ uid: 'nina', member: aMember({ uid: 'nina', discipline: 'nutrition' }) });
const cora = anAccount({ uid: 'cora', member: aMember({ uid: 'cora', roles: ['coordinator'], discipline: null }) });
const admin = anAccount({ uid: 'ada', member: aMember({ uid: 'ada', roles: ['admin'], discipline: null }) });

describe('Notes for the team', () => {
  it('are written by specialists and coordinators, not by patients and administrators', () => {
    expect([nina, cora, admin, aPatientAccount()].map(mayWriteTeamNotes)).toEqual([true, true, false, false]);
  });
});

describe('Restricted notes', () => {
  it('are there for the discipline that keeps them', () => expect(restrictedDisciplineOf(nina)).toBe('nutrition'));

  it('are there for nobody else', () => {
    expect([anAccount(), cora, admin, aPatientAccount()].map(restrictedDisciplineOf)).toEqual([null, null, null, null]);
  });

  it('are there no more for whoever has left the clinic', () => {
    const left = anAccount({ member: aMember({ discipline: 'psychology', active: false }) });
    expect(restrictedDisciplineOf(left)).toBeNull();
  });
});
