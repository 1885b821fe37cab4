import type { NotDone } from '../../data/at-once.ts';
import type { Invitation } from '../../domain/clinic/invitation.ts';
import { anAccount } from '../../testing/an-account.ts';
import { anInvitation } from '../../testing/an-invitation.ts';
import { JoiningActions } from './joining.actions.ts';
import { lookUpInvitation } from './look-up-invitation.ts';

const PLACE = { clinicId: 'northgate', id: 'invitation-of-gwen-price' };
const GWEN = anAccount({ uid: 'gwen', email: 'gwen.price@northgate.example', clinicId: '', member: null });

function lookUp(found: Invitation | NotDone, account = GWEN, place = PLACE) {
  return lookUpInvitation({ find: () => Promise.resolve(found) }, place, account);
}

describe('Looking an invitation up', () => {
  it('shows an open one to its addressee', async () => {
    const invitation = anInvitation();
    expect(await lookUp(invitation)).toEqual(JoiningActions.invitationFound({ invitation }));
  });

  it('tells whoever it is not for, and whoever has made it up, the same', async () => {
    expect(await lookUp('refused')).toEqual(JoiningActions.unusable({ why: 'not-yours' }));
  });

  it('tells its addressee why it leads nowhere', async () => {
    const past = '2026-01-01T00:00:00.000Z';
    expect(await lookUp(anInvitation({ expiresAt: past }))).toEqual(JoiningActions.unusable({ why: 'expired' }));
    expect(await lookUp(anInvitation({ revokedAt: past }))).toEqual(JoiningActions.unusable({ why: 'revoked' }));
    expect(await lookUp(anInvitation({ claimedBy: 'another' }))).toEqual(JoiningActions.unusable({ why: 'used' }));
    expect(await lookUp('offline')).toEqual(JoiningActions.unusable({ why: 'network' }));
    expect(await lookUp(anInvitation(), GWEN, { ...PLACE, id: '' })).toEqual(
      JoiningActions.unusable({ why: 'incomplete' }),
    );
  });

  it('lets whoever has taken it up already go on', async () => {
    expect(await lookUp(anInvitation({ claimedBy: 'gwen' }))).toEqual(JoiningActions.joined());
  });

  it('gives no second place to an account that has one', async () => {
    expect(await lookUp(anInvitation(), anAccount())).toEqual(JoiningActions.unusable({ why: 'has-account' }));
  });

  it('says that Braid is out of reach where the code for it cannot be loaded', async () => {
    const find = () => Promise.reject(new Error('no such chunk'));
    expect(await lookUpInvitation({ find }, PLACE, GWEN)).toEqual(JoiningActions.unusable({ why: 'network' }));
  });
});
