import { inAuth } from '../../data/in-auth.ts';
import type { PasswordRefusal } from '../../domain/access/password-refusal.ts';

/** Null if this is the password of whoever is signed in to this browser. */
export function confirmPassword(password: string): Promise<PasswordRefusal | null> {
  return inAuth(
    () => import('../../data/account/sign-in.ts'),
    (module, auth) => module.confirmPassword(auth, password),
  );
}
