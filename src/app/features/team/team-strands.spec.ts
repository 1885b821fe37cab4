import { aCareTeamMember } from '../../testing/a-care-team-member.ts';
import { aMember } from '../../testing/a-member.ts';
import { aPlanRecord } from '../../testing/a-plan-record.ts';
import { consentWords } from './consent-words.ts';
import type { WholeTeam } from './team-strands.ts';
import { teamStrands } from './team-strands.ts';

const WITNESSED = { state: 'given', on: '2026-01-12', how: 'witnessed', witness: 'Cora Bell', note: '' } as const;

function strand(id: string, whole: Partial<WholeTeam>) {
  const found = teamStrands({ team: [], periods: new Map(), members: [], consents: [], ...whole }).find(
    (each) => each.strand === id,
  );
  if (!found) throw new Error(`No strand is called ${id}`);
  return found;
}

describe('The strands of a care team', () => {
  it('tell who is here from who was, with every time on the team', () => {
    const periods = new Map([
      [
        'rosa',
        [
          { from: '2025-01-01', to: '2025-02-01' },
          { from: '2026-01-12', to: null },
        ],
      ],
    ]);
    const left = aCareTeamMember({ uid: 'ola', to: '2026-01-11' });
    const { current, past, isGap } = strand('rheumatology', { team: [aCareTeamMember(), left], periods });
    expect(current.map(({ uid, periods: times }) => [uid, times.length])).toEqual([['rosa', 2]]);
    expect(past.map(({ uid, periods: times }) => [uid, times])).toEqual([
      ['ola', [{ from: '2026-01-12', to: '2026-01-11' }]],
    ]);
    expect(isGap).toBeFalse();
  });

  it('have a gap where nobody is, but for an optional one that was never part of the plan', () => {
    expect(strand('pain', {}).isGap).toBeTrue();
    expect(strand('neurology', {}).isGap).toBeFalse();
    const left = aCareTeamMember({ strand: 'neurology', to: '2026-01-11' });
    expect(strand('neurology', { team: [left] }).isGap).toBeTrue();
  });

  it('offer whoever of the clinic works in them and is not there yet, those who left included', () => {
    const members = [aMember(), aMember({ uid: 'ola' }), aMember({ uid: 'paul', discipline: 'psychology' })];
    const team = [aCareTeamMember(), aCareTeamMember({ uid: 'ola', to: '2026-01-11' })];
    expect(strand('rheumatology', { members, team }).candidates.map(({ uid }) => uid)).toEqual(['ola']);
  });

  it('have no place for the patient', () => {
    expect(() => strand('patient', {})).toThrowError();
  });
});

describe('The words on consent', () => {
  it('say what was answered, when, and who heard it', () => {
    const { content } = aPlanRecord(WITNESSED);
    expect(consentWords(null)).toBe('Not asked yet');
    expect(consentWords(content)).toBe('Given on 12 January 2026, witnessed by Cora Bell');
    expect(consentWords({ ...content, state: 'withdrawn', how: 'own', witness: null })).toBe(
      'Withdrawn on 12 January 2026 by the patient',
    );
  });
});
