import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import {
  catchError,
  distinctUntilChanged,
  EMPTY,
  exhaustMap,
  filter,
  from,
  interval,
  map,
  merge,
  of,
  retry,
  switchMap,
  take,
  takeUntil,
  tap,
} from 'rxjs';

import { inFirestore, watchFirestore } from '../../data/in-firestore.ts';
import type { EmergencyAnswer, EmergencyRequest } from '../../data/patients/open-in-emergency.ts';
import { ServerClock } from '../../data/patients/server-clock.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { emergencyEnd } from '../../domain/access/change-emergency.ts';
import { EMERGENCY_MINUTES } from '../../domain/access/emergency-access.ts';
import { leaving } from '../session/leaving.ts';
import { selectAccount, selectActor } from '../session/session.feature.ts';
import { EmergencyActions, EmergencyBannerActions, RefusedRecordActions } from './emergency.actions.ts';
import { HandoverActions } from './handover.actions.ts';

const MINUTE_MS = 60_000;
/** A computer that has slept is looked at when it wakes, which one long timer would not. */
const LOOK_EVERY_MS = 5000;
const RETRY_AFTER_MS = 5000;

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
    const clock = new ServerClock();
    let justOpened: string | null = null;
    const granted = actions.pipe(
      ofType(EmergencyActions.granted),
      tap(({ patientId }) => (justOpened = patientId)),
      switchMap(() => EMPTY),
    );
    const over = merge(actions.pipe(ofType(EmergencyBannerActions.closed)), leaving(actions));
    const counted = actions.pipe(
      ofType(EmergencyBannerActions.opened),
      concatLatestFrom(() => store.select(selectAccount)),
      switchMap(([{ patientId }, account]) => {
        if (!account) return EMPTY;
        return watch(patientId, account.uid).pipe(
          retry({ delay: RETRY_AFTER_MS }),
          map(({ value }) => value?.updatedAt ?? null),
          distinctUntilChanged(),
          tap((recordedAt) => {
            if (justOpened === patientId) clock.set(recordedAt);
            if (recordedAt !== null) justOpened = null;
          }),
          switchMap((recordedAt) => (recordedAt === null ? EMPTY : countDown(recordedAt, clock))),
          takeUntil(over),
        );
      }),
    );
    return merge(granted, counted);
  },
  { functional: true },
);

/** Within bounds: after a reload the server's clock is not known, and the server has only just let this device read. */
function countDown(recordedAt: string, clock: ServerClock) {
  const until = emergencyEnd(recordedAt);
  const left = Date.parse(until) - clock.now();
  const end = clock.now() + (left > 0 ? Math.min(left, EMERGENCY_MINUTES * MINUTE_MS) : MINUTE_MS);
  const ended = interval(LOOK_EVERY_MS).pipe(
    filter(() => clock.now() >= end),
    take(1),
    map(() => EmergencyActions.ended()),
  );
  return merge(of(EmergencyActions.endKnown({ until })), ended);
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
