import type { FirebaseApp } from 'firebase/app';
import { deleteApp, initializeApp } from 'firebase/app';
import type { Auth } from 'firebase/auth';
import { connectAuthEmulator, createUserWithEmailAndPassword, initializeAuth, signOut } from 'firebase/auth';

import { hear } from '../../testing/hear.ts';
import { serverPorts } from '../../testing/server-ports.ts';
import { forgetFailedAttempts } from './failed-attempts.ts';
import { endSession, watchIdentity } from './identity.ts';
import { confirmPassword, requestPasswordReset, signInWithPassword } from './sign-in.ts';

const KNOWN = `${crypto.randomUUID()}@northgate.example`;
const PASSWORD = 'braid-demo';
const WRONG = { reason: 'credentials', until: null } as const;

describe('signing in', () => {
  let app: FirebaseApp;
  let auth: Auth;

  beforeEach(async () => {
    forgetFailedAttempts();
    app = initializeApp({ projectId: 'demo-braid', apiKey: 'demo' }, crypto.randomUUID());
    auth = initializeAuth(app);
    connectAuthEmulator(auth, `http://127.0.0.1:${serverPorts().authPort}`, { disableWarnings: true });
    await createUserWithEmailAndPassword(auth, KNOWN, PASSWORD).catch(() => undefined);
    await signOut(auth);
  });
  afterEach(async () => {
    forgetFailedAttempts();
    await deleteApp(app);
  });

  it('lets in whoever knows the password, and out again', async () => {
    const identity = hear(watchIdentity(auth));
    expect(await signInWithPassword(auth, KNOWN, PASSWORD)).toBeNull();
    expect((await identity.first((found) => found !== null))?.email).toBe(KNOWN);
    await endSession(auth);
    expect(identity.values.at(-1)).toBeNull();
    identity.stop();
  });

  it('answers a wrong password and an unknown address the same, neither sooner than the other can', async () => {
    for (const email of [KNOWN, 'nobody@northgate.example', 'not an address']) {
      const asked = performance.now();
      expect(await signInWithPassword(auth, email, 'wrong-password')).toEqual(WRONG);
      expect(performance.now() - asked).toBeGreaterThan(790);
    }
  });

  it('answers a request for a new password the same for any address', async () => {
    for (const email of [KNOWN, 'nobody@northgate.example', 'not an address']) {
      const asked = performance.now();
      expect(await requestPasswordReset(auth, email)).toBeNull();
      expect(performance.now() - asked).toBeGreaterThan(790);
    }
  });

  it('confirms the password of whoever is signed in, and no other', async () => {
    await signInWithPassword(auth, KNOWN, PASSWORD);
    expect(await confirmPassword(auth, 'wrong-password')).toEqual(WRONG);
    expect(await confirmPassword(auth, PASSWORD)).toBeNull();
    await signOut(auth);
    expect(await confirmPassword(auth, PASSWORD)).toEqual(WRONG);
  });

  it('asks the server about no sixth password after five wrong ones, right as it may be', async () => {
    const attempts = [1, 2, 3, 4, 5].map(() => signInWithPassword(auth, KNOWN, 'wrong-password'));
    expect(await Promise.all(attempts)).toEqual(Array(5).fill(WRONG));
    const sixth = await signInWithPassword(auth, KNOWN, PASSWORD);
    expect(sixth?.reason).toBe('too-many');
    expect(Date.parse(sixth?.until ?? '')).toBeGreaterThan(Date.now());
    expect(auth.currentUser).toBeNull();
  });

  it('says that the server is out of reach', async () => {
    const other = initializeApp({ projectId: 'demo-braid', apiKey: 'demo' }, crypto.randomUUID());
    const unreachable = initializeAuth(other);
    connectAuthEmulator(unreachable, 'http://127.0.0.1:1', { disableWarnings: true });
    expect(await signInWithPassword(unreachable, KNOWN, PASSWORD)).toEqual({ reason: 'network', until: null });
    expect(await requestPasswordReset(unreachable, KNOWN)).toEqual({ reason: 'network', until: null });
    await deleteApp(other);
  });
});
