import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { filter, map } from 'rxjs';

import { DraftActions } from './draft.actions.ts';
import { selectDrafts } from './drafts.feature.ts';
import { OutboxActions } from './outbox.actions.ts';

/** A draft that was handed over stays until the outbox has it, so that no crash in between takes both. */
export const dropSubmittedDraft = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store)) => {
    return actions.pipe(
      ofType(OutboxActions.mirrored),
      concatLatestFrom(() => store.select(selectDrafts)),
      filter(([{ entry }]) => entry.state.status !== 'unkept'),
      filter(([{ entry }, drafts]) => (drafts[entry.key]?.draft.submitted ?? null) !== null),
      map(([{ entry }]) => DraftActions.dropped({ key: entry.key })),
    );
  },
  { functional: true },
);
