import { patchState, signalStore, withMethods, withState } from '@ngrx/signals';

import type { Strand } from '../../domain/access/strands.ts';

interface WorkspaceState {
  /** Cards opened or folded by hand. */
  readonly unfolded: Readonly<Partial<Record<Strand, boolean>>>;
  /** Outbox keys of the editors opened on this visit; the text in any other comes from an earlier one. */
  readonly begun: readonly string[];
}

const initialState: WorkspaceState = { unfolded: {}, begun: [] };

/** How one reader has arranged one patient's workspace. */
export const WorkspaceStore = signalStore(
  withState(initialState),
  withMethods((store) => ({
    fold(strand: Strand, isOpen: boolean): void {
      patchState(store, ({ unfolded }) => ({ unfolded: { ...unfolded, [strand]: isOpen } }));
    },
    begin(key: string): void {
      patchState(store, ({ begun }) => ({ begun: begun.includes(key) ? begun : [...begun, key] }));
    },
    end(key: string): void {
      patchState(store, ({ begun }) => ({ begun: begun.filter((other) => other !== key) }));
    },
  })),
);
