import type { Action, Store } from '@ngrx/store';
import { createSelector } from '@ngrx/store';
import type { MonoTypeOperatorFunction } from 'rxjs';
import { mergeMap, of, take } from 'rxjs';

import { selectAccount } from '../session/session.feature.ts';
import { isReadersOwn } from './is-readers-own.ts';
import { patientFeature } from './patient.feature.ts';
import { PatientPageActions } from './patient-page.actions.ts';
import { teamFeature } from './team.feature.ts';

/** Null where the reader had no place here to lose: no record was open, or one that an emergency had lent them. */
const selectCoordinator = createSelector(
  patientFeature.selectStored,
  teamFeature.selectEntities,
  selectAccount,
  (patient, team, account) =>
    account && patient && isReadersOwn(patient, account.uid)
      ? { name: team[patient.coordinatorUid]?.name ?? null }
      : null,
);

/** Says of an open record that access has ended, before the refusal empties the slices: later nobody knows whom to ask. */
export function tellOfEnd(store: Store, refusal: string): MonoTypeOperatorFunction<Action> {
  return mergeMap((action) => {
    if (action.type !== refusal) return of(action);
    return store.select(selectCoordinator).pipe(
      take(1),
      mergeMap((coordinator) => (coordinator ? [ended(coordinator.name), action] : [action])),
    );
  });
}

function ended(contact: string | null): Action {
  return PatientPageActions.accessEnded({ end: { at: new Date().toISOString(), contact } });
}
