import type { EntityState } from '@ngrx/entity';
import { createEntityAdapter } from '@ngrx/entity';
import { createFeature, createReducer, on } from '@ngrx/store';

import type { ListenStatus } from '../../domain/access/listen-status.ts';
import type { PlanItemCollection } from '../../domain/care-plan/plan-items.ts';
import { PLAN_ITEM_COLLECTIONS } from '../../domain/care-plan/plan-items.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import { applyChanges } from '../listening/apply-changes.ts';
import { PatientPageActions } from '../patient-record/patient-page.actions.ts';
import { RECORD_REFUSED } from '../patient-record/record-refused.ts';
import { MeasureHistoryFirestoreActions } from './measure-history.actions.ts';
import { PlanItemsFirestoreActions } from './plan-items.actions.ts';
import { withPushedOut } from './pushed-out.ts';

export interface PlanItemsOf extends EntityState<PlanRecord> {
  readonly status: ListenStatus;
}

export type PlanItemsState = Readonly<Record<PlanItemCollection, PlanItemsOf>>;

const adapter = createEntityAdapter<PlanRecord>();

/** The documents of the open plan that forms edit, by collection. */
export const planItemsFeature = createFeature({
  name: 'planItems',
  reducer: createReducer(
    allOf('closed'),
    on(PatientPageActions.opened, (): PlanItemsState => allOf('opening')),
    on(PlanItemsFirestoreActions.changed, (state, { collection, changes }): PlanItemsState => {
      const before = state[collection];
      if (before.status === 'denied') return state;
      const after = applyChanges(adapter, before, collection === 'measures' ? withPushedOut(before, changes) : changes);
      return { ...state, [collection]: { ...after, status: 'live' } };
    }),
    on(MeasureHistoryFirestoreActions.read, (state, { results }): PlanItemsState => {
      const { measures } = state;
      if (measures.status === 'denied' || measures.status === 'closed') return state;
      const newer = results.filter(({ id, rev }) => rev > (measures.entities[id]?.rev ?? 0));
      return { ...state, measures: adapter.setMany([...newer], measures) };
    }),
    on(PlanItemsFirestoreActions.refused, ...RECORD_REFUSED, (): PlanItemsState => allOf('denied')),
    on(PlanItemsFirestoreActions.failed, (state, { collection }): PlanItemsState => ({
      ...state,
      [collection]: { ...state[collection], status: 'failed' },
    })),
    on(PatientPageActions.closed, (): PlanItemsState => allOf('closed')),
  ),
});

/** Those of one collection, in no order. */
export const selectStored = adapter.getSelectors().selectAll;

function allOf(status: ListenStatus): PlanItemsState {
  const empty: PlanItemsOf = { ...adapter.getInitialState(), status };
  return Object.fromEntries(PLAN_ITEM_COLLECTIONS.map((name) => [name, empty])) as unknown as PlanItemsState;
}
