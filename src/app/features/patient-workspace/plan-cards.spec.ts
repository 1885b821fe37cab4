import { aCareTeamMember } from '../../testing/a-care-team-member.ts';
import { aSection } from '../../testing/a-section.ts';
import { anAccount } from '../../testing/an-account.ts';
import { planCards } from './plan-cards.ts';

describe('The cards of the plan', () => {
  const fay = aCareTeamMember({ uid: 'fay', name: 'Fay Lindqvist', strand: 'physiotherapy' });
  const section = aSection({ id: 'physiotherapy', discipline: 'physiotherapy', updatedBy: 'fay' });

  function card(team: Parameters<typeof planCards>[2], strand = 'physiotherapy', sections = [section]) {
    const found = planCards(anAccount(), 'Maya Roberts', team, sections).find((each) => each.strand.id === strand);
    if (!found) throw new Error(`There is no card for ${strand}`);
    return found;
  }

  it('name the owner and the last editor', () => {
    expect(card([fay])).toEqual(jasmine.objectContaining({ ownerName: 'Fay Lindqvist', editedBy: 'Fay Lindqvist' }));
    expect(card([fay]).locked).toContain('Fay Lindqvist owns it.');
  });

  it('say that a strand has no owner where the team is known and has none', () => {
    expect(card([fay], 'pain').ownerName).toBeNull();
    expect(card([fay], 'pain').locked).toContain('It has no owner on this team yet.');
  });

  it('name the reader as the owner of their own strand before a team is named', () => {
    expect(card([], 'rheumatology').ownerName).toBe(anAccount().displayName);
  });

  it('say nothing of owners while the team is not known', () => {
    expect(card(null).ownerName).toBe('');
    expect(card(null).locked).toBe('Only Physiotherapy can edit this section.');
  });

  it('show no optional strand on account of a team that is not known', () => {
    expect(() => card(null, 'neurology')).toThrowError('There is no card for neurology');
  });

  it('claim nothing of an editor who is not on the list', () => {
    const imported = aSection({ ...section, updatedBy: 'ada' });
    expect(card([fay], 'physiotherapy', [imported]).editedBy).toBe('somebody else');
    expect(card(null).editedBy).toBe('somebody else');
  });
});
