import { patchState, signalStore, withMethods, withState } from '@ngrx/signals';

import type { Strand } from '../../domain/access/strands.ts';

interface WorkspaceState {
  /** Cards opened or folded by hand. */
  readonly unfolded: Readonly<Partial<Record<Strand, boolean>>>;
}

const initialState: WorkspaceState = { unfolded: {} };

/** How one reader has arranged one patient's workspace. */
export const WorkspaceStore = signalStore(
  withState(initialState),
  withMethods((store) => ({
    fold(strand: Strand, isOpen: boolean): void {
      patchState(store, ({ unfolded }) => ({ unfolded: { ...unfolded, [strand]: isOpen } }));
    },
  })),
);
