import type { Action } from '@ngrx/store';

import type { Invitation } from '../../domain/clinic/invitation.ts';
import { JoiningActions } from './joining.actions.ts';
import type { JoiningSource } from './joining-source.ts';

interface TakenUp {
  readonly invitation: Invitation;
  readonly uid: string;
  readonly password: string;
}

/** The password comes first: whoever is let in must be able to come back. Never rejects. */
export async function takeUpInvitation(
  source: Pick<JoiningSource, 'choosePassword' | 'claim'>,
  { invitation, uid, password }: TakenUp,
): Promise<Action> {
  try {
    const chosen = await source.choosePassword(password);
    if (chosen === 'stale') return JoiningActions.addressNeeded({ for: 'mail', problem: null });
    if (chosen !== 'chosen') return JoiningActions.notClaimed({ problem: chosen });
    const claimed = await source.claim(invitation, uid);
    if (claimed === 'done') return JoiningActions.joined();
    return JoiningActions.notClaimed({ problem: claimed === 'offline' ? 'network' : claimed });
  } catch {
    return JoiningActions.notClaimed({ problem: 'network' });
  }
}
