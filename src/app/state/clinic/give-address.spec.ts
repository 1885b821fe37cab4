import type { LinkAnswer } from '../../data/account/join.ts';
import { joinByLink, requestMail } from './give-address.ts';
import { JoiningActions } from './joining.actions.ts';
import { takeRememberedAddress } from './remembered-address.ts';

const LINK = 'https://braid.example/join?oobCode=1';

function follow(answer: LinkAnswer, address: string | null, isSignInLink = true) {
  const source = { isSignInLink: () => Promise.resolve(isSignInLink), signIn: () => Promise.resolve(answer) };
  return joinByLink(source, LINK, () => address);
}

describe('Showing whose address it is', () => {
  it('needs nothing more from whoever follows the message where they asked for it', async () => {
    expect(await follow('signed-in', 'gwen@home.example')).toBeNull();
  });

  it('asks for the address on another device', async () => {
    expect(await follow('signed-in', null)).toEqual(JoiningActions.addressNeeded({ for: 'link', problem: null }));
  });

  it('offers a message to whoever comes by a link that was copied', async () => {
    expect(await follow('signed-in', null, false)).toEqual(
      JoiningActions.addressNeeded({ for: 'mail', problem: null }),
    );
  });

  it('lets another address be typed, and a used link be replaced', async () => {
    expect(await follow('address', 'typo@home.example')).toEqual(
      JoiningActions.addressNeeded({ for: 'link', problem: 'address' }),
    );
    expect(await follow('link', 'gwen@home.example')).toEqual(
      JoiningActions.addressNeeded({ for: 'mail', problem: 'link' }),
    );
  });

  it('remembers the address of a message for one visit of this browser', async () => {
    const mailed = await requestMail({ mail: () => Promise.resolve('mailed') }, 'gwen@home.example', LINK);
    expect(mailed).toEqual(JoiningActions.mailed({ email: 'gwen@home.example' }));
    expect(takeRememberedAddress()).toBe('gwen@home.example');
    expect(takeRememberedAddress()).toBeNull();
  });

  it('says that a message could not be sent', async () => {
    const answer = await requestMail({ mail: () => Promise.resolve('too-many') }, 'gwen@home.example', LINK);
    expect(answer).toEqual(JoiningActions.addressNeeded({ for: 'mail', problem: 'too-many' }));
  });
});
