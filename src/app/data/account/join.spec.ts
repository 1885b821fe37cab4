import type { FirebaseApp } from 'firebase/app';
import { deleteApp, initializeApp } from 'firebase/app';
import type { Auth } from 'firebase/auth';
import { connectAuthEmulator, initializeAuth, signInWithEmailAndPassword, signOut } from 'firebase/auth';

import { serverPorts } from '../../testing/server-ports.ts';
import { choosePassword, isSignInLink, mailSignInLink, signInByLink } from './join.ts';

const URL_OF_INVITATION = 'http://localhost:4200/join?clinic=northgate&invitation=one';
const PASSWORD = 'correct horse battery';

interface SentCode {
  readonly email: string;
  readonly oobLink: string;
}

describe('joining by e-mail', () => {
  let app: FirebaseApp;
  let auth: Auth;
  let email: string;

  beforeEach(() => {
    app = initializeApp({ projectId: 'demo-braid', apiKey: 'demo' }, crypto.randomUUID());
    auth = initializeAuth(app);
    connectAuthEmulator(auth, `http://127.0.0.1:${serverPorts().authPort}`, { disableWarnings: true });
    email = `${crypto.randomUUID()}@northgate.example`;
  });
  afterEach(() => deleteApp(app));

  /** The link as it stands in the message. */
  async function sentLink(): Promise<string> {
    const response = await fetch(`http://127.0.0.1:${serverPorts().authPort}/emulator/v1/projects/demo-braid/oobCodes`);
    const { oobCodes } = (await response.json()) as { readonly oobCodes: readonly SentCode[] };
    const sent = oobCodes.filter((code) => code.email === email).at(-1);
    if (!sent) throw new Error(`No message was sent to ${email}`);
    return sent.oobLink;
  }

  it('shows by a message whose address it is, and lets its reader choose a password', async () => {
    expect(await mailSignInLink(auth, email, URL_OF_INVITATION)).toBe('mailed');
    const link = await sentLink();
    expect(isSignInLink(auth, link)).toBeTrue();
    expect(link).toContain(encodeURIComponent(URL_OF_INVITATION));
    expect(await signInByLink(auth, email, link)).toBe('signed-in');
    expect(auth.currentUser?.emailVerified).toBeTrue();
    expect(await choosePassword(auth, PASSWORD)).toBe('chosen');
    await signOut(auth);
    expect((await signInWithEmailAndPassword(auth, email, PASSWORD)).user.email).toBe(email);
  });

  it('takes a link once, and for the address it was sent to alone', async () => {
    await mailSignInLink(auth, email, URL_OF_INVITATION);
    const link = await sentLink();
    expect(await signInByLink(auth, 'another@northgate.example', link)).toBe('address');
    expect(await signInByLink(auth, email, link)).toBe('signed-in');
    expect(await signInByLink(auth, email, link)).toBe('link');
    expect(isSignInLink(auth, URL_OF_INVITATION)).toBeFalse();
  });

  it('says when a password is too weak for Firebase, and when nobody is signed in', async () => {
    expect(await choosePassword(auth, PASSWORD)).toBe('failed');
    await mailSignInLink(auth, email, URL_OF_INVITATION);
    await signInByLink(auth, email, await sentLink());
    expect(await choosePassword(auth, 'short')).toBe('weak');
  });

  it('says that the server is out of reach', async () => {
    const other = initializeApp({ projectId: 'demo-braid', apiKey: 'demo' }, crypto.randomUUID());
    const unreachable = initializeAuth(other);
    connectAuthEmulator(unreachable, 'http://127.0.0.1:1', { disableWarnings: true });
    expect(await mailSignInLink(unreachable, email, URL_OF_INVITATION)).toBe('network');
    await deleteApp(other);
  });
});
