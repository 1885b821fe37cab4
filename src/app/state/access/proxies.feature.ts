import type { EntityState } from '@ngrx/entity';
import { createEntityAdapter } from '@ngrx/entity';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';

import type { ListenStatus } from '../../domain/access/listen-status.ts';
import type { ProxyGrantContent } from '../../domain/access/proxy-grant.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import { applyChanges } from '../listening/apply-changes.ts';
import { RECORD_REFUSED } from '../patient-record/record-refused.ts';
import { ProxiesFirestoreActions } from './proxies.actions.ts';
import { SharingPageActions } from './sharing-page.actions.ts';

export interface ProxiesState extends EntityState<PlanRecord<ProxyGrantContent>> {
  readonly status: ListenStatus;
}

const adapter = createEntityAdapter<PlanRecord<ProxyGrantContent>>();
const initialState: ProxiesState = { ...adapter.getInitialState(), status: 'closed' };

export const proxiesFeature = createFeature({
  name: 'proxies',
  reducer: createReducer(
    initialState,
    on(SharingPageActions.opened, (): ProxiesState => ({ ...initialState, status: 'opening' })),
    on(ProxiesFirestoreActions.changed, (state, { changes }): ProxiesState => ({
      ...applyChanges(adapter, state, changes),
      status: 'live',
    })),
    on(ProxiesFirestoreActions.refused, ...RECORD_REFUSED, (): ProxiesState => ({ ...initialState, status: 'denied' })),
    on(ProxiesFirestoreActions.failed, (state): ProxiesState => ({ ...state, status: 'failed' })),
    on(SharingPageActions.closed, (): ProxiesState => initialState),
  ),
  extraSelectors: ({ selectProxiesState, selectStatus }) => ({
    /** Null while they are not known, which must not look like none. */
    selectProxies: createSelector(
      adapter.getSelectors(selectProxiesState).selectAll,
      selectStatus,
      (all, status): readonly PlanRecord<ProxyGrantContent>[] | null =>
        status === 'live' || (status === 'failed' && all.length > 0) ? all : null,
    ),
  }),
});

export const { selectProxies } = proxiesFeature;
