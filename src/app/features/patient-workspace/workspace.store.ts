import { computed } from '@angular/core';
import { patchState, signalStore, withComputed, withMethods, withState } from '@ngrx/signals';

import type { Strand } from '../../domain/access/strands.ts';
import type { SectionDraft } from '../../state/outbox/section-draft.ts';
import { isUnsaved } from '../../state/outbox/section-draft.ts';

interface WorkspaceState {
  /** What is being typed, by section; it outlives a change of tab or a folded card, but not the page. */
  readonly drafts: Readonly<Partial<Record<Strand, SectionDraft>>>;
  /** Cards opened or folded by hand. */
  readonly unfolded: Readonly<Partial<Record<Strand, boolean>>>;
}

const initialState: WorkspaceState = { drafts: {}, unfolded: {} };

/** How one reader has arranged one patient's workspace. */
export const WorkspaceStore = signalStore(
  withState(initialState),
  withComputed(({ drafts }) => ({
    unsavedStrands: computed(() =>
      Object.entries(drafts())
        .filter(([, draft]) => isUnsaved(draft))
        .map(([strand]) => strand as Strand),
    ),
  })),
  withMethods((store) => ({
    keepDraft(strand: Strand, draft: SectionDraft): void {
      patchState(store, ({ drafts }) => ({ drafts: { ...drafts, [strand]: draft } }));
    },
    dropDraft(strand: Strand): void {
      patchState(store, ({ drafts: { [strand]: _, ...drafts } }) => ({ drafts }));
    },
    fold(strand: Strand, isOpen: boolean): void {
      patchState(store, ({ unfolded }) => ({ unfolded: { ...unfolded, [strand]: isOpen } }));
    },
  })),
);
