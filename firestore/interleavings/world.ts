import type { Firestore } from 'firebase/firestore/lite';

import type { Chance } from './chance.ts';
import type { Figures } from './figures.ts';
import type { Ledger } from './ledger.ts';

/** What everybody in one run shares. */
export interface World {
  readonly chance: Chance;
  readonly ledger: Ledger;
  readonly figures: Figures;
  /** The database past the rules, for listeners and for the checks. */
  readonly owner: Firestore;
  /** The SDK as one window has it. */
  connect(uid: string, window: string): { readonly db: Firestore; close(): Promise<void> };
  /** How likely a window is to crash at each point where it waits. */
  crashes: number;
  /** How likely the network is to fail a request, before it or after the server has taken it. */
  cuts: number;
  /** Actions whose author was told of a conflict, and that nothing was written. */
  readonly notWritten: Set<string>;
  /** A number that grows with each call: the order in which things were typed. */
  tick(): number;
}

/** What never comes. */
export function never<T>(): Promise<T> {
  return new Promise<T>(() => undefined);
}
