import type { Action } from '@ngrx/store';

import type { InvitationPlace } from '../../data/clinic/invite.ts';
import type { Account } from '../../domain/access/account.ts';
import { standingOf } from '../../domain/clinic/invitation-standing.ts';
import { JoiningActions } from './joining.actions.ts';
import type { JoiningSource } from './joining-source.ts';

/** What an invitation is to this account. Never rejects. */
export async function lookUpInvitation(
  source: Pick<JoiningSource, 'find'>,
  place: InvitationPlace,
  account: Account,
): Promise<Action> {
  try {
    if (!place.clinicId || !place.id) return JoiningActions.unusable({ why: 'incomplete' });
    const found = await source.find(place);
    if (typeof found === 'string')
      return JoiningActions.unusable({ why: found === 'refused' ? 'not-yours' : 'network' });
    if (found.claimedBy === account.uid) return JoiningActions.joined();
    const standing = standingOf(found, new Date().toISOString());
    if (standing !== 'open') return JoiningActions.unusable({ why: standing });
    if (account.clinicId !== '') return JoiningActions.unusable({ why: 'has-account' });
    return JoiningActions.invitationFound({ invitation: found });
  } catch {
    return JoiningActions.unusable({ why: 'network' });
  }
}
