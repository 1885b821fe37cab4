import type { ClinicMember } from '../../domain/access/actor.ts';
import { strandOf } from '../../domain/access/roles.ts';
import { aMember } from '../../testing/a-member.ts';
import { anAccount } from '../../testing/an-account.ts';
import { OnScreen } from '../../testing/on-screen.ts';
import { AccountPanel } from './account-panel.ts';

describe('The account panel', () => {
  async function words(member: ClinicMember | null): Promise<string> {
    const account = anAccount({ member });
    const screen = await OnScreen.show(AccountPanel, { account, strand: strandOf(account) });
    return screen.element.querySelector('#account')?.textContent ?? '';
  }

  it('says in which strand its owner writes', async () => {
    expect(await words(aMember())).toContain('Rheumatology');
  });

  it('calls an administrator so', async () => {
    expect(await words(aMember({ roles: ['admin'], discipline: null }))).toContain('Clinic administrator');
  });

  it('makes no administrator of somebody whose membership has ended', async () => {
    expect(await words(null)).toContain('No access at the moment');
  });
});
