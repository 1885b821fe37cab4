import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import type { Action } from '@ngrx/store';
import type { Observable } from 'rxjs';
import { map, merge, switchMap, takeUntil } from 'rxjs';

import { watchFirestore } from '../../data/in-firestore.ts';
import type { SnapshotActions } from '../listening/report-snapshots.ts';
import { reportSnapshots } from '../listening/report-snapshots.ts';
import { PatientPageActions } from '../patient-record/patient-page.actions.ts';
import { leaving } from '../session/leaving.ts';
import { ConsentsFirestoreActions } from './consents.actions.ts';
import { EmergenciesFirestoreActions } from './emergencies.actions.ts';
import { ProxiesFirestoreActions } from './proxies.actions.ts';
import { SharingPageActions } from './sharing-page.actions.ts';
import { TeamHistoryFirestoreActions } from './team-history.actions.ts';

/** Who may read is a part of the record: it opens with it. */
export const openRecord = createEffect(
  (actions = inject<Actions>(Actions)) => {
    return merge(
      actions.pipe(
        ofType(SharingPageActions.opened),
        map(({ patientId }) => PatientPageActions.opened({ patientId })),
      ),
      actions.pipe(
        ofType(SharingPageActions.closed),
        map(() => PatientPageActions.closed()),
      ),
    );
  },
  { functional: true },
);

export const listenToConsents = createEffect(
  (actions = inject<Actions>(Actions), watch = watchConsents) => {
    return whileOpen(actions, watch, {
      changed: (changes) => ConsentsFirestoreActions.changed({ changes }),
      refused: ConsentsFirestoreActions.refused,
      failed: ConsentsFirestoreActions.failed,
    });
  },
  { functional: true },
);

export const listenToProxies = createEffect(
  (actions = inject<Actions>(Actions), watch = watchProxies) => {
    return whileOpen(actions, watch, {
      changed: (changes) => ProxiesFirestoreActions.changed({ changes }),
      refused: ProxiesFirestoreActions.refused,
      failed: ProxiesFirestoreActions.failed,
    });
  },
  { functional: true },
);

export const listenToEmergencies = createEffect(
  (actions = inject<Actions>(Actions), watch = watchEmergencies) => {
    return whileOpen(actions, watch, {
      changed: (changes) => EmergenciesFirestoreActions.changed({ changes }),
      refused: EmergenciesFirestoreActions.refused,
      failed: EmergenciesFirestoreActions.failed,
    });
  },
  { functional: true },
);

export const listenToTeamHistory = createEffect(
  (actions = inject<Actions>(Actions), watch = watchTeamHistory) => {
    return whileOpen(actions, watch, {
      changed: (changes) => TeamHistoryFirestoreActions.changed({ changes }),
      refused: TeamHistoryFirestoreActions.refused,
      failed: TeamHistoryFirestoreActions.failed,
    });
  },
  { functional: true },
);

/** Runs one listener for as long as a page shows who may read: another patient, closing and signing out end it. */
function whileOpen<T>(
  actions: Actions,
  watch: (patientId: string) => Observable<T>,
  report: SnapshotActions<T>,
): Observable<Action> {
  const closing = merge(actions.pipe(ofType(SharingPageActions.closed)), leaving(actions));
  return actions.pipe(
    ofType(SharingPageActions.opened),
    switchMap(({ patientId }) => watch(patientId).pipe(reportSnapshots(report), takeUntil(closing))),
  );
}

function watchConsents(patientId: string) {
  return watchFirestore(
    () => import('../../data/patients/watch-consents.ts'),
    (module, db) => module.watchConsents(db, patientId),
  );
}

function watchProxies(patientId: string) {
  return watchFirestore(
    () => import('../../data/patients/watch-proxies.ts'),
    (module, db) => module.watchProxies(db, patientId),
  );
}

function watchEmergencies(patientId: string) {
  return watchFirestore(
    () => import('../../data/patients/watch-events-of.ts'),
    ({ watchEventsOf }, db) => watchEventsOf(db, patientId, 'emergency'),
  );
}

function watchTeamHistory(patientId: string) {
  return watchFirestore(
    () => import('../../data/patients/watch-events-of.ts'),
    ({ watchEventsOf }, db) => watchEventsOf(db, patientId, 'team'),
  );
}
