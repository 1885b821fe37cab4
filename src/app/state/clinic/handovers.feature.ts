import type { EntityState } from '@ngrx/entity';
import { createEntityAdapter } from '@ngrx/entity';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';

import type { ListenStatus } from '../../domain/access/listen-status.ts';
import type { Handover } from '../../domain/clinic/handover.ts';
import { applyChanges } from '../listening/apply-changes.ts';
import { HandoverActions, HandoverFirestoreActions } from './handover.actions.ts';
import type { Sending } from './sending.ts';

export interface HandoversState extends EntityState<Handover> {
  readonly status: ListenStatus;
  /** What became of those that were sent or finished here, by id. */
  readonly sendings: Readonly<Record<string, Sending>>;
}

const adapter = createEntityAdapter<Handover>();
const initialState: HandoversState = { ...adapter.getInitialState(), status: 'closed', sendings: {} };

export const handoversFeature = createFeature({
  name: 'handovers',
  reducer: createReducer(
    initialState,
    on(HandoverActions.sent, (state, { handover }): HandoversState => withSending(state, handover.id, 'sending')),
    on(HandoverActions.done, (state, { id }): HandoversState => withSending(state, id, 'sending')),
    on(HandoverFirestoreActions.stored, (state, { id }): HandoversState => withSending(state, id, 'done')),
    on(HandoverFirestoreActions.notStored, HandoverFirestoreActions.notDone, (state, { id, reason }): HandoversState =>
      withSending(state, id, reason),
    ),
    on(HandoverActions.listOpened, (state): HandoversState => ({ ...adapter.removeAll(state), status: 'opening' })),
    on(HandoverFirestoreActions.changed, (state, { changes }): HandoversState => ({
      ...applyChanges(adapter, state, changes),
      status: 'live',
    })),
    on(HandoverFirestoreActions.refused, (state): HandoversState => ({
      ...adapter.removeAll(state),
      status: 'denied',
    })),
    on(HandoverFirestoreActions.failed, (state): HandoversState => ({ ...state, status: 'failed' })),
    on(HandoverActions.listClosed, (state): HandoversState => ({ ...adapter.removeAll(state), status: 'closed' })),
  ),
  extraSelectors: ({ selectHandoversState, selectStatus, selectSendings }) => ({
    selectHandoversStatus: selectStatus,
    /** The oldest first. */
    selectHandovers: createSelector(adapter.getSelectors(selectHandoversState).selectAll, (handovers) =>
      [...handovers].sort((left, right) => left.createdAt.localeCompare(right.createdAt)),
    ),
    selectHandoverSendings: selectSendings,
  }),
});

export const { selectHandovers, selectHandoversStatus, selectHandoverSendings } = handoversFeature;

function withSending(state: HandoversState, id: string, sending: Sending): HandoversState {
  return { ...state, sendings: { ...state.sendings, [id]: sending } };
}
