import type { EntityState } from '@ngrx/entity';
import { createEntityAdapter } from '@ngrx/entity';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';

import type { ConsentContent } from '../../domain/access/consent.ts';
import type { ListenStatus } from '../../domain/access/listen-status.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import { applyChanges } from '../listening/apply-changes.ts';
import { RECORD_REFUSED } from '../patient-record/record-refused.ts';
import { ConsentsFirestoreActions } from './consents.actions.ts';
import { SharingPageActions } from './sharing-page.actions.ts';

export interface ConsentsState extends EntityState<PlanRecord<ConsentContent>> {
  readonly status: ListenStatus;
}

const adapter = createEntityAdapter<PlanRecord<ConsentContent>>();
const initialState: ConsentsState = { ...adapter.getInitialState(), status: 'closed' };

export const consentsFeature = createFeature({
  name: 'consents',
  reducer: createReducer(
    initialState,
    on(SharingPageActions.opened, (): ConsentsState => ({ ...initialState, status: 'opening' })),
    on(ConsentsFirestoreActions.changed, (state, { changes }): ConsentsState => ({
      ...applyChanges(adapter, state, changes),
      status: 'live',
    })),
    on(ConsentsFirestoreActions.refused, ...RECORD_REFUSED, (): ConsentsState => ({
      ...initialState,
      status: 'denied',
    })),
    on(ConsentsFirestoreActions.failed, (state): ConsentsState => ({ ...state, status: 'failed' })),
    on(SharingPageActions.closed, (): ConsentsState => initialState),
  ),
  extraSelectors: ({ selectConsentsState, selectStatus }) => ({
    /** Null while they are not known, which must not look like none. */
    selectConsents: createSelector(
      adapter.getSelectors(selectConsentsState).selectAll,
      selectStatus,
      (all, status): readonly PlanRecord<ConsentContent>[] | null =>
        status === 'live' || (status === 'failed' && all.length > 0) ? all : null,
    ),
  }),
});

export const { selectConsents } = consentsFeature;
