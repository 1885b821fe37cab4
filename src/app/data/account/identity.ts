import type { Auth } from 'firebase/auth';
import { onAuthStateChanged, signOut } from 'firebase/auth';
import { distinctUntilChanged, Observable } from 'rxjs';

import type { Account } from '../../domain/access/account.ts';

export type Identity = Pick<Account, 'uid' | 'email'>;

/** Who is signed in to this browser, in any of its tabs; null for nobody. */
export function watchIdentity(auth: Auth): Observable<Identity | null> {
  return new Observable<Identity | null>((subscriber) =>
    onAuthStateChanged(auth, (user) => subscriber.next(user && { uid: user.uid, email: user.email ?? '' })),
  ).pipe(distinctUntilChanged((before, after) => before?.uid === after?.uid));
}

/** Works without a connection, as nothing is loaded for it that `watchIdentity` has not brought. */
export function endSession(auth: Auth): Promise<void> {
  return signOut(auth);
}
