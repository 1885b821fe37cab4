import type { RoleChoice } from './role-choice.ts';
import { describeRoles, roleChoiceOf, roleProblems, rolesOf } from './role-choice.ts';

const NOTHING: RoleChoice = { isSpecialist: false, discipline: '', isCoordinator: false, isAdmin: false };

describe('What somebody does at a clinic', () => {
  it('is the same after a form as before it', () => {
    for (const member of [
      { roles: ['specialist'], discipline: 'pain' },
      { roles: ['coordinator'], discipline: null },
      { roles: ['admin', 'coordinator', 'specialist'], discipline: 'sleep' },
    ] as const) {
      expect(rolesOf(roleChoiceOf(member))).toEqual({ roles: [...member.roles], discipline: member.discipline });
    }
  });

  it('leaves the discipline behind with the specialist’s role', () => {
    expect(rolesOf({ ...NOTHING, discipline: 'pain', isCoordinator: true })).toEqual({
      roles: ['coordinator'],
      discipline: null,
    });
  });

  it('is at least one thing, and a specialist has a discipline', () => {
    expect(roleProblems(NOTHING)).toEqual({ isSpecialist: 'Tick at least one.' });
    expect(roleProblems({ ...NOTHING, isSpecialist: true })).toEqual({ discipline: 'Choose the discipline.' });
    expect(roleProblems({ ...NOTHING, isSpecialist: true, discipline: 'pain' })).toEqual({});
    expect(roleProblems({ ...NOTHING, isAdmin: true })).toEqual({});
  });

  it('is said in words', () => {
    expect(describeRoles({ roles: ['specialist'], discipline: 'pain' })).toBe('Pain medicine');
    expect(describeRoles({ roles: ['admin', 'coordinator'], discipline: null })).toBe(
      'Care coordinator, administrator',
    );
  });
});
