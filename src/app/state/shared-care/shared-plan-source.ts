import type { Action } from '@ngrx/store';
import type { Observable } from 'rxjs';
import { merge } from 'rxjs';

import { watchFirestore } from '../../data/in-firestore.ts';
import type { SharedPart } from '../../data/patients/watch-shared-plan.ts';
import { reportSnapshots } from '../listening/report-snapshots.ts';
import { SharedCareFirestoreActions } from './shared-care.actions.ts';

const ENDINGS = { refused: SharedCareFirestoreActions.refused, failed: SharedCareFirestoreActions.failed };

export function watchOwnGrant(patientId: string, uid: string) {
  return watchFirestore(load, (module, db) => module.watchOwnGrant(db, patientId, uid));
}

/** What these ticks open, told as it changes. */
export function watchSharedPart(part: SharedPart): Observable<Action> {
  return merge(
    watchFirestore(load, (module, db) => module.watchSharedSections(db, part)).pipe(
      reportSnapshots({ changed: (changes) => SharedCareFirestoreActions.sectionsChanged({ changes }), ...ENDINGS }),
    ),
    watchFirestore(load, (module, db) => module.watchSharedTeam(db, part)).pipe(
      reportSnapshots({ changed: (changes) => SharedCareFirestoreActions.teamChanged({ changes }), ...ENDINGS }),
    ),
  );
}

function load() {
  return import('../../data/patients/watch-shared-plan.ts');
}
