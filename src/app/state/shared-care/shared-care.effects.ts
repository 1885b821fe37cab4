import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import type { Action } from '@ngrx/store';
import { Store } from '@ngrx/store';
import type { Observable } from 'rxjs';
import { catchError, distinctUntilChanged, EMPTY, map, merge, share, switchMap, takeUntil } from 'rxjs';

import type { SharedPart } from '../../data/patients/watch-shared-plan.ts';
import type { ProxyGrantContent } from '../../domain/access/proxy-grant.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import { sameValue } from '../../domain/changes/same-value.ts';
import { reportSnapshots } from '../listening/report-snapshots.ts';
import { leaving } from '../session/leaving.ts';
import { selectAccount } from '../session/session.feature.ts';
import { SharedCareFirestoreActions, SharedCarePageActions } from './shared-care.actions.ts';
import { watchOwnGrant, watchSharedPart } from './shared-plan-source.ts';

export const listenToSharedCare = createEffect(
  (
    actions = inject<Actions>(Actions),
    store = inject<Store>(Store),
    watchGrant = watchOwnGrant,
    watchPart = watchSharedPart,
  ) => {
    return actions.pipe(
      ofType(SharedCarePageActions.opened),
      concatLatestFrom(() => store.select(selectAccount)),
      switchMap(([, account]) => {
        if (!account || account.proxyFor === null) return EMPTY;
        const grants = watchGrant(account.proxyFor, account.uid).pipe(share());
        const told = grants.pipe(
          reportSnapshots({
            changed: (snapshot) => SharedCareFirestoreActions.grantChanged({ snapshot }),
            refused: SharedCareFirestoreActions.refused,
            failed: SharedCareFirestoreActions.failed,
          }),
        );
        return merge(told, followParts(grants.pipe(map(({ value }) => value)), watchPart)).pipe(
          takeUntil(merge(actions.pipe(ofType(SharedCarePageActions.closed)), leaving(actions))),
        );
      }),
    );
  },
  { functional: true },
);

/** Listens anew whenever the patient ticks other strands: rules are not filters. */
function followParts(
  grants: Observable<PlanRecord<ProxyGrantContent> | null>,
  watchPart: (part: SharedPart) => Observable<Action>,
): Observable<Action> {
  return grants.pipe(
    map((grant) => openPart(grant)),
    distinctUntilChanged<SharedPart | null>(sameValue),
    switchMap((part) => (part ? watchPart(part) : EMPTY)),
    catchError(() => EMPTY),
  );
}

function openPart(grant: PlanRecord<ProxyGrantContent> | null): SharedPart | null {
  if (grant?.content.to !== null || grant.content.sees.length === 0) return null;
  return { patientId: grant.patientId, sees: grant.content.sees };
}
