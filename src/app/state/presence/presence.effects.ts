import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { catchError, EMPTY, map, merge, of, switchMap, takeUntil } from 'rxjs';

import { watchFirestore } from '../../data/in-firestore.ts';
import type { Presence } from '../../domain/presence/presence.ts';
import { PatientPageActions } from '../patient-record/patient-page.actions.ts';
import { leaving } from '../session/leaving.ts';
import { selectAccount, selectActor } from '../session/session.feature.ts';
import { PresenceFirestoreActions, SharedEditorActions } from './presence.actions.ts';

/** Costs nothing while no editor is open. The patient's own words are nobody else's to edit. */
export const showPresence = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), present = presentInFirestore) => {
    return actions.pipe(
      ofType(SharedEditorActions.opened),
      concatLatestFrom(() => [store.select(selectAccount), store.select(selectActor)]),
      switchMap(([{ patientId, section }, account, actor]) => {
        if (!account || !actor || actor.strand === 'patient') return EMPTY;
        const own = { ...actor, clinicId: account.clinicId, patientId, section };
        return present(own).pipe(
          map((others) => PresenceFirestoreActions.changed({ others })),
          // A courtesy: without it everything is as safe as with it.
          catchError(() => of(PresenceFirestoreActions.ended())),
          takeUntil(
            merge(actions.pipe(ofType(SharedEditorActions.closed, PatientPageActions.closed)), leaving(actions)),
          ),
        );
      }),
    );
  },
  { functional: true },
);

function presentInFirestore(own: Presence) {
  return watchFirestore(
    () => import('../../data/patients/be-present.ts'),
    ({ bePresent }, db) => bePresent(db, own),
  );
}
