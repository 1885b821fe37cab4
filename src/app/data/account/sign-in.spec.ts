import type { FirebaseApp } from 'firebase/app';
import { deleteApp, initializeApp } from 'firebase/app';
import type { Auth } from 'firebase/auth';
import { connectAuthEmulator, createUserWithEmailAndPassword, initializeAuth, signOut } from 'firebase/auth';

import { hear } from '../../testing/hear.ts';
import { serverPorts } from '../../testing/server-ports.ts';
import { endSession, watchIdentity } from './identity.ts';
import { requestPasswordReset, signInWithPassword } from './sign-in.ts';

const KNOWN = `${crypto.randomUUID()}@northgate.example`;
const PASSWORD = 'braid-demo';

describe('signing in', () => {
  let app: FirebaseApp;
  let auth: Auth;

  beforeEach(async () => {
    app = initializeApp({ projectId: 'demo-braid', apiKey: 'demo' }, crypto.randomUUID());
    auth = initializeAuth(app);
    connectAuthEmulator(auth, `http://127.0.0.1:${serverPorts().authPort}`, { disableWarnings: true });
    await createUserWithEmailAndPassword(auth, KNOWN, PASSWORD).catch(() => undefined);
    await signOut(auth);
  });
  afterEach(() => deleteApp(app));

  it('lets in whoever knows the password, and out again', async () => {
    const identity = hear(watchIdentity(auth));
    expect(await signInWithPassword(auth, KNOWN, PASSWORD)).toBe('signed-in');
    expect((await identity.first((found) => found !== null))?.email).toBe(KNOWN);
    await endSession(auth);
    expect(identity.values.at(-1)).toBeNull();
    identity.stop();
  });

  it('answers a wrong password and an unknown address the same, neither sooner than the other can', async () => {
    for (const email of [KNOWN, 'nobody@northgate.example', 'not an address']) {
      const asked = performance.now();
      expect(await signInWithPassword(auth, email, 'wrong-password')).toBe('credentials');
      expect(performance.now() - asked).toBeGreaterThan(790);
    }
  });

  it('answers a request for a new password the same for any address', async () => {
    for (const email of [KNOWN, 'nobody@northgate.example', 'not an address']) {
      const asked = performance.now();
      expect(await requestPasswordReset(auth, email)).toBe('requested');
      expect(performance.now() - asked).toBeGreaterThan(790);
    }
  });

  it('says that the server is out of reach', async () => {
    const other = initializeApp({ projectId: 'demo-braid', apiKey: 'demo' }, crypto.randomUUID());
    const unreachable = initializeAuth(other);
    connectAuthEmulator(unreachable, 'http://127.0.0.1:1', { disableWarnings: true });
    expect(await signInWithPassword(unreachable, KNOWN, PASSWORD)).toBe('network');
    expect(await requestPasswordReset(unreachable, KNOWN)).toBe('network');
    await deleteApp(other);
  });
});
