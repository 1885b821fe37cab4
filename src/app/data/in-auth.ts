import type { Auth } from 'firebase/auth';
import type { Observable } from 'rxjs';
import { defer, switchAll } from 'rxjs';

/** Runs `use` with the app's authentication and a module that needs the SDK; both are loaded when first used. */
export async function inAuth<M, R>(load: () => Promise<M>, use: (module: M, auth: Auth) => R): Promise<Awaited<R>> {
  const [module, { appAuth }] = await Promise.all([load(), import('./app-auth.ts')]);
  return await use(module, await appAuth());
}

/** As `inAuth`, for what is watched rather than done once. */
export function watchAuth<M, T>(
  load: () => Promise<M>,
  watch: (module: M, auth: Auth) => Observable<T>,
): Observable<T> {
  return defer(() => inAuth(load, watch)).pipe(switchAll());
}
