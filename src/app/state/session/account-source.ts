import type { Observable } from 'rxjs';
import { of, pairwise, startWith, switchMap } from 'rxjs';

import type { Identity } from '../../data/account/identity.ts';
import { inAuth, watchAuth } from '../../data/in-auth.ts';
import { watchFirestore } from '../../data/in-firestore.ts';
import { onDevice } from '../../data/on-device/on-device.ts';
import type { Account } from '../../domain/access/account.ts';
import type { PasswordRefusal } from '../../domain/access/password-refusal.ts';

/** Who is signed in to this browser, with what their documents say about them; null for nobody. */
export function watchSignedIn(): Observable<Account | null> {
  return watchAuth(
    () => import('../../data/account/identity.ts'),
    ({ watchIdentity }, auth) => watchIdentity(auth),
  ).pipe(
    startWith(null),
    pairwise(),
    switchMap(([before, now]) => {
      if (!now) return of(null);
      // Another tab may change the person without a sign-out; nothing of the first may stay for the second.
      return before ? watchOwnAccount(now).pipe(startWith(null)) : watchOwnAccount(now);
    }),
  );
}

function watchOwnAccount(identity: Identity): Observable<Account> {
  return watchFirestore(
    () => import('../../data/account/watch-kept-account.ts'),
    ({ watchKeptAccount }, db) => watchKeptAccount(db, identity),
  );
}

export function signIn(email: string, password: string): Promise<PasswordRefusal | null> {
  return inAuth(
    () => import('../../data/account/sign-in.ts'),
    ({ signInWithPassword }, auth) => signInWithPassword(auth, email, password),
  );
}

export function requestReset(email: string): Promise<PasswordRefusal | null> {
  return inAuth(
    () => import('../../data/account/sign-in.ts'),
    ({ requestPasswordReset }, auth) => requestPasswordReset(auth, email),
  );
}

export function signOut(): Promise<void> {
  return inAuth(
    () => import('../../data/account/identity.ts'),
    ({ endSession }, auth) => endSession(auth),
  );
}

/** Leaves on this device only what is kept for this account; null for nobody's. */
export async function forgetKeptBut(uid: string | null): Promise<void> {
  const { forgetAllBut } = await import('../../data/on-device/kept-rows.ts');
  await onDevice((database) => forgetAllBut(database, uid));
}
