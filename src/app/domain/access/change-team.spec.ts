import { aCareTeamMember } from '../../testing/a-care-team-member.ts';
import { withKind } from '../../testing/a-change.ts';
import { aPatient } from '../../testing/a-patient.ts';
import { joinTeam, leaveTeam } from './change-team.ts';

const nina = { uid: 'nina', name: 'Nina Costa', strand: 'nutrition' } as const;

describe('A change of the care team', () => {
  it('makes the place of somebody who has never been on it', () => {
    const change = joinTeam(aPatient(), nina, null, '2026-05-05');
    expect(withKind(change)).toEqual(
      jasmine.objectContaining({
        collection: 'team',
        docId: 'nina',
        discipline: 'nutrition',
        visibility: 'everyone',
        base: null,
        baseRev: 0,
        patch: { name: 'Nina Costa', strand: 'nutrition', from: '2026-05-05', to: null },
        kind: 'team.joined',
        plain: 'Nina Costa joined your team as your nutritionist.',
      }),
    );
  });

  it('takes somebody back from a new day on, above what is known of the first time', () => {
    const before = aCareTeamMember({ uid: 'nina', strand: 'nutrition', to: '2026-05-04', rev: 2 });
    const { base, baseRev, patch } = joinTeam(aPatient(), nina, before, '2026-05-06');
    expect({ base, baseRev }).toEqual({
      base: { name: 'Rosa Ahmed', strand: 'nutrition', from: '2026-01-12', to: '2026-05-04' },
      baseRev: 2,
    });
    expect(patch).toEqual({ name: 'Nina Costa', strand: 'nutrition', from: '2026-05-06', to: null });
  });

  it('ends a place and nothing else of it', () => {
    const { patch, kind, baseRev } = withKind(leaveTeam(aPatient(), aCareTeamMember({ rev: 3 }), '2026-05-05'));
    expect({ patch, kind, baseRev }).toEqual({ patch: { to: '2026-05-05' }, kind: 'team.left', baseRev: 3 });
  });
});
