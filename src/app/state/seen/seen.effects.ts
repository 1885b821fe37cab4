import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import type { Action } from '@ngrx/store';
import { Store } from '@ngrx/store';
import type { Observable } from 'rxjs';
import { catchError, distinctUntilChanged, EMPTY, filter, from, map, of, switchMap, take } from 'rxjs';

import type { CollectionChanges } from '../../data/collection-changes.ts';
import { inFirestore, watchFirestore } from '../../data/in-firestore.ts';
import type { Seen } from '../../data/patients/keep-seen.ts';
import type { Reader } from '../../data/patients/visible-to.ts';
import type { IsoInstant } from '../../domain/patient/patient.ts';
import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts';
import { watchOpenPatient } from '../patient-record/watch-open-patient.ts';
import { selectAccount } from '../session/session.feature.ts';
import { SeenFirestoreActions, SinceSeenActions } from './seen.actions.ts';

/** What this slice asks of the server. */
export interface SeenSource {
  readonly seen: (uid: string, patientId: string) => Observable<IsoInstant | null>;
  readonly since: (
    patientId: string,
    of: { readonly reader: Reader; readonly at: IsoInstant | null },
  ) => Observable<CollectionChanges<TimelineEvent>>;
}

/** A courtesy: where it is refused or breaks, everything else goes on as it was. */
export const listenToSeen = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), source = SOURCE) =>
    watchOpenPatient(
      { actions, store },
      ({ patientId, reader }, keepingOf) =>
        source.seen(keepingOf('').place.uid, patientId).pipe(
          distinctUntilChanged(),
          switchMap((at) => tellSince(source, { patientId, reader, at })),
        ),
      { changed: (action) => action, refused: SeenFirestoreActions.ended, failed: SeenFirestoreActions.ended },
    ),
  { functional: true },
);

export const rememberSeen = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), keep = keepInFirestore) =>
    actions.pipe(
      ofType(SinceSeenActions.allSeen, SeenFirestoreActions.firstLook),
      concatLatestFrom(() => store.select(selectAccount)),
      switchMap(([{ patientId, upTo }, account]) => {
        if (!account) return EMPTY;
        return from(keep({ uid: account.uid, patientId, at: upTo })).pipe(
          filter((answer) => answer !== 'done'),
          map(() => SeenFirestoreActions.notKept()),
          catchError(() => of(SeenFirestoreActions.notKept())),
        );
      }),
    ),
  { functional: true },
);

/** On a first visit nothing is told: its reader has looked at all there is. */
function tellSince(
  { since }: SeenSource,
  { patientId, reader, at }: { patientId: string; reader: Reader; at: IsoInstant | null },
): Observable<Action> {
  const recorded = since(patientId, { reader, at });
  if (at !== null) return recorded.pipe(map((changes) => SeenFirestoreActions.changed({ at, changes })));
  return recorded.pipe(
    take(1),
    switchMap(({ upserted: [newest] }) =>
      newest ? of(SeenFirestoreActions.firstLook({ patientId, upTo: newest.recordedAt })) : EMPTY,
    ),
  );
}

const SOURCE: SeenSource = {
  seen: (uid, patientId) =>
    watchFirestore(
      () => import('../../data/patients/watch-seen.ts'),
      ({ watchSeen }, db) => watchSeen(db, uid, patientId),
    ).pipe(map(({ value }) => value)),
  since: (patientId, of) =>
    watchFirestore(
      () => import('../../data/patients/watch-since.ts'),
      ({ watchSince }, db) => watchSince(db, patientId, of),
    ),
};

function keepInFirestore(seen: Seen) {
  return inFirestore(
    () => import('../../data/patients/keep-seen.ts'),
    (module, db) => module.keepSeen(db, seen),
  );
}
