import { aMember } from '../../testing/a-member.ts';
import { memberStrand } from './member-strand.ts';

describe('The strand in which a member joins a team', () => {
  it('is their discipline, or coordination where they have none', () => {
    expect(memberStrand(aMember())).toBe('rheumatology');
    expect(memberStrand(aMember({ roles: ['coordinator'], discipline: null }))).toBe('coordination');
    expect(memberStrand(aMember({ roles: ['coordinator', 'specialist'] }))).toBe('rheumatology');
  });

  it('is none for administrators and for whoever has left', () => {
    expect(memberStrand(aMember({ roles: ['admin'], discipline: null }))).toBeNull();
    expect(memberStrand(aMember({ active: false }))).toBeNull();
  });
});
