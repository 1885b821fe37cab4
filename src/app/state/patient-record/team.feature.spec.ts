import { aCareTeamMember } from '../../testing/a-care-team-member.ts';
import { firstSnapshot } from '../../testing/a-snapshot.ts';
import { PatientPageActions } from './patient-page.actions.ts';
import { TeamFirestoreActions } from './team.actions.ts';
import { selectTeam, teamFeature } from './team.feature.ts';

const { reducer } = teamFeature;

describe('the care team of the open patient', () => {
  const fay = aCareTeamMember({ uid: 'fay', name: 'Fay Lindqvist', strand: 'physiotherapy' });
  const opening = reducer(undefined, PatientPageActions.opened({ patientId: 'maya-roberts' }));
  const live = reducer(opening, TeamFirestoreActions.changed({ changes: firstSnapshot([fay]) }));

  it('is not known before the first answer', () => {
    expect(selectTeam({ team: opening })).toBeNull();
    expect(selectTeam({ team: live })).toEqual([fay]);
  });

  it('may be empty', () => {
    const empty = reducer(opening, TeamFirestoreActions.changed({ changes: firstSnapshot([]) }));
    expect(selectTeam({ team: empty })).toEqual([]);
  });

  it('stays as it was last known where its listener breaks, and unknown where it never was', () => {
    expect(selectTeam({ team: reducer(live, TeamFirestoreActions.failed()) })).toEqual([fay]);
    expect(selectTeam({ team: reducer(opening, TeamFirestoreActions.failed()) })).toBeNull();
  });
});
