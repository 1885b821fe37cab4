import type { Firestore } from 'firebase/firestore';
import { disableNetwork, enableNetwork } from 'firebase/firestore';

/** Makes the listeners ask the server now. Left alone, the SDK lets more and more time pass after each failure. */
export async function tryServerAgain(db: Firestore): Promise<void> {
  await disableNetwork(db);
  await enableNetwork(db);
}
