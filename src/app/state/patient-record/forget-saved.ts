import { inject } from '@angular/core';
import { createEffect } from '@ngrx/effects';
import type { Action } from '@ngrx/store';
import { createSelector, Store } from '@ngrx/store';
import { from, mergeMap } from 'rxjs';

import type { PlanSection } from '../../domain/care-plan/plan-section.ts';
import type { OutboxEntry } from '../../domain/changes/send-state.ts';
import { OutboxActions } from '../outbox/outbox.actions.ts';
import { selectOutboxEntries } from '../outbox/outbox.feature.ts';
import { selectPatientId } from './patient.feature.ts';
import { selectSections } from './sections.feature.ts';

const selectForgettable = createSelector(
  selectOutboxEntries,
  selectSections,
  selectPatientId,
  (entries, sections, patientId) =>
    Object.values(entries).flatMap((entry) => forgetting(entry, sections, patientId) ?? []),
);

/** A saved change keeps its text in memory until the listener has brought it, and its time until the patient is closed. */
export const forgetSaved = createEffect(
  (store = inject<Store>(Store)) => store.select(selectForgettable).pipe(mergeMap((actions) => from(actions))),
  { functional: true },
);

function forgetting(
  { key, change, state }: OutboxEntry,
  sections: readonly PlanSection[],
  patientId: string | null,
): Action | null {
  if (state.status !== 'saved') return null;
  if (change.patientId !== patientId) return OutboxActions.savedForgotten({ key });
  const stored = sections.find(({ id }) => change.collection === 'sections' && id === change.docId);
  const isHeardBack = stored !== undefined && stored.rev >= state.rev;
  return isHeardBack && Object.keys(change.patch).length > 0 ? OutboxActions.savedHeardBack({ key }) : null;
}
