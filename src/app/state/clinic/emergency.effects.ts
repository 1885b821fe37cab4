import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { catchError, EMPTY, exhaustMap, from, map, merge, of, switchMap, takeUntil, timer } from 'rxjs';

import { inFirestore, watchFirestore } from '../../data/in-firestore.ts';
import type { EmergencyAnswer, EmergencyRequest } from '../../data/patients/open-in-emergency.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { emergencyEnd } from '../../domain/access/change-emergency.ts';
import { EMERGENCY_MINUTES } from '../../domain/access/emergency-access.ts';
import { leaving } from '../session/leaving.ts';
import { selectAccount, selectActor } from '../session/session.feature.ts';
import { EmergencyActions, EmergencyBannerActions, RefusedRecordActions } from './emergency.actions.ts';
import { HandoverActions } from './handover.actions.ts';

const MINUTE_MS = 60_000;

export const declareEmergency = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), open = openInFirestore) => {
    return actions.pipe(
      ofType(RefusedRecordActions.emergencyDeclared),
      concatLatestFrom(() => [store.select(selectAccount), store.select(selectActor)]),
      exhaustMap(([{ patientId, reason }, account, actor]) => {
        if (!account || !actor) return EMPTY;
        const { clinicId } = account;
        return from(open({ clinicId, patientId, reason }, actor)).pipe(
          catchError(() => of({ kind: 'failed' } as const)),
          switchMap((answer) => {
            if (answer.kind !== 'opened') return of(EmergencyActions.notGranted({ reason: answer.kind }));
            const id = crypto.randomUUID();
            const told = {
              id,
              clinicId,
              kind: 'note',
              patientId,
              about: 'Emergency access',
              text: reason.trim(),
            } as const;
            return of(
              HandoverActions.sent({ handover: { ...told, toUid: answer.coordinatorUid } }),
              EmergencyActions.granted({ patientId, handoverId: id }),
            );
          }),
        );
      }),
    );
  },
  { functional: true },
);

/** Counts the hour of the record that is open; the rules count it by themselves. */
export const followEmergency = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), watch = watchOwn) => {
    const over = merge(actions.pipe(ofType(EmergencyBannerActions.closed)), leaving(actions));
    return actions.pipe(
      ofType(EmergencyBannerActions.opened),
      concatLatestFrom(() => store.select(selectAccount)),
      switchMap(([{ patientId }, account]) => {
        if (!account) return EMPTY;
        return watch(patientId, account.uid).pipe(
          switchMap(({ value }) => (value ? countDown(value.updatedAt) : EMPTY)),
          catchError(() => of(EmergencyActions.ended())),
          takeUntil(over),
        );
      }),
    );
  },
  { functional: true },
);

/** Told and counted within bounds, for this device's clock may be wrong and the server has only just let it read. */
function countDown(recordedAt: string) {
  const until = emergencyEnd(recordedAt);
  const left = Date.parse(until) - Date.now();
  const bounded = left > 0 ? Math.min(left, EMERGENCY_MINUTES * MINUTE_MS) : MINUTE_MS;
  return merge(of(EmergencyActions.endKnown({ until })), timer(bounded).pipe(map(() => EmergencyActions.ended())));
}

function openInFirestore(request: EmergencyRequest, actor: Actor): Promise<EmergencyAnswer> {
  return inFirestore(
    () => import('../../data/patients/open-in-emergency.ts'),
    ({ openRecordInEmergency }, db) => openRecordInEmergency(db, request, actor),
  );
}

function watchOwn(patientId: string, uid: string) {
  return watchFirestore(
    () => import('../../data/patients/watch-own-emergency.ts'),
    ({ watchOwnEmergency }, db) => watchOwnEmergency(db, patientId, uid),
  );
}
