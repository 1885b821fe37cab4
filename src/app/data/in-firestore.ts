import type { Firestore } from 'firebase/firestore';
import type { Observable } from 'rxjs';
import { defer, switchAll } from 'rxjs';

/**
 * Runs `use` with the app's Firestore and a module that needs the SDK.
 * Both are loaded when first used, so that no page waits for Firebase before it paints.
 */
export async function inFirestore<M, R>(
  load: () => Promise<M>,
  use: (module: M, db: Firestore) => R,
): Promise<Awaited<R>> {
  const [module, { appFirestore }] = await Promise.all([load(), import('./app-firestore.ts')]);
  return await use(module, await appFirestore());
}

/** As `inFirestore`, for what is watched rather than done once. */
export function watchFirestore<M, T>(
  load: () => Promise<M>,
  watch: (module: M, db: Firestore) => Observable<T>,
): Observable<T> {
  return defer(() => inFirestore(load, watch)).pipe(switchAll());
}
