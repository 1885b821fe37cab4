import type { PasswordAnswer } from '../../data/account/join.ts';
import type { AtOnceAnswer } from '../../data/at-once.ts';
import { anInvitation } from '../../testing/an-invitation.ts';
import { JoiningActions } from './joining.actions.ts';
import { takeUpInvitation } from './take-up-invitation.ts';

const TAKEN_UP = { invitation: anInvitation(), uid: 'gwen', password: 'correct horse battery' };

describe('Taking an invitation up', () => {
  let done: string[];

  function takeUp(chosen: PasswordAnswer, claimed: AtOnceAnswer = 'done') {
    done = [];
    return takeUpInvitation(
      {
        choosePassword: (password) => {
          done.push(`password ${password}`);
          return Promise.resolve(chosen);
        },
        claim: ({ id }, uid) => {
          done.push(`claim ${id} for ${uid}`);
          return Promise.resolve(claimed);
        },
      },
      TAKEN_UP,
    );
  }

  it('sets the password before it opens anything, so that its owner can come back', async () => {
    expect(await takeUp('chosen')).toEqual(JoiningActions.joined());
    expect(done).toEqual(['password correct horse battery', 'claim invitation-of-gwen-price for gwen']);
  });

  it('opens nothing where the password was not taken', async () => {
    expect(await takeUp('weak')).toEqual(JoiningActions.notClaimed({ problem: 'weak' }));
    expect(done.length).toBe(1);
  });

  it('asks for another message where the sign-in is too old for a new password', async () => {
    expect(await takeUp('stale')).toEqual(JoiningActions.addressNeeded({ for: 'mail', problem: null }));
  });

  it('says why it was not accepted', async () => {
    expect(await takeUp('chosen', 'refused')).toEqual(JoiningActions.notClaimed({ problem: 'refused' }));
    expect(await takeUp('chosen', 'offline')).toEqual(JoiningActions.notClaimed({ problem: 'network' }));
  });
});
