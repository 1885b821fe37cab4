import type { ClinicMember } from '../access/actor.ts';
import { teamCovers } from './team-cover.ts';

const MEMBERS = [
  ['rosa', 'rheumatology'],
  ['pete', 'pain'],
  ['fay', 'physiotherapy'],
  ['paul', 'psychology'],
  ['nina', 'nutrition'],
  ['sam', 'sleep'],
  ['neil', 'neurology'],
  ['cora', null],
].map(([uid, discipline]) => ({ uid, discipline, active: uid !== 'sam' }) as ClinicMember);

describe('The cover of a team', () => {
  const coverOf = teamCovers(MEMBERS);

  it('names six disciplines in the order of the plan, and who is missing', () => {
    expect(coverOf(['pete', 'cora', 'rosa']).strands).toEqual([
      { strand: 'rheumatology', isCovered: true },
      { strand: 'pain', isCovered: true },
      { strand: 'physiotherapy', isCovered: false },
      { strand: 'psychology', isCovered: false },
      { strand: 'nutrition', isCovered: false },
      { strand: 'sleep', isCovered: false },
    ]);
  });

  it('holds neurology only where somebody brings it', () => {
    expect(coverOf(['neil']).strands.at(-1)).toEqual({ strand: 'neurology', isCovered: true });
  });

  it('has a gap where the specialist has left the clinic', () => {
    expect(coverOf(['sam']).strands.at(-1)).toEqual({ strand: 'sleep', isCovered: false });
  });

  it('says in words who is there and who is missing', () => {
    expect(coverOf(['rosa', 'pete', 'fay', 'paul', 'nina']).words).toBe(
      'Rheumatology, pain medicine, physiotherapy, psychology, nutrition; nobody for sleep medicine',
    );
    expect(coverOf([]).words).toBe(
      'Nobody for rheumatology, pain medicine, physiotherapy, psychology, nutrition, sleep medicine',
    );
  });

  it('does not speak of gaps where there are none', () => {
    const complete = teamCovers(MEMBERS.map((member) => ({ ...member, active: true })));
    expect(complete(MEMBERS.map(({ uid }) => uid)).words).toBe(
      'Rheumatology, pain medicine, physiotherapy, psychology, nutrition, sleep medicine, neurology',
    );
  });

  it('is the same object for the same team, so that nothing is drawn again', () => {
    expect(coverOf(['rosa', 'cora'])).toBe(coverOf(['rosa', 'cora']));
  });
});
