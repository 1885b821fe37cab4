import type { EntityState } from '@ngrx/entity';
import { createEntityAdapter } from '@ngrx/entity';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';

import type { ClinicMember } from '../../domain/access/actor.ts';
import type { ListenStatus } from '../../domain/access/listen-status.ts';
import { CaseloadPageActions } from '../caseload/caseload.actions.ts';
import { applyChanges } from '../listening/apply-changes.ts';
import { MembersFirestoreActions, MembersPageActions } from './members.actions.ts';

export interface MembersState extends EntityState<ClinicMember> {
  readonly status: ListenStatus;
}

const adapter = createEntityAdapter<ClinicMember>({ selectId: ({ uid }) => uid });
const initialState: MembersState = { ...adapter.getInitialState(), status: 'closed' };

export const membersFeature = createFeature({
  name: 'members',
  reducer: createReducer(
    initialState,
    on(CaseloadPageActions.opened, MembersPageActions.opened, (): MembersState => ({
      ...initialState,
      status: 'opening',
    })),
    on(MembersFirestoreActions.changed, (state, { changes }): MembersState => ({
      ...applyChanges(adapter, state, changes),
      status: 'live',
    })),
    on(MembersFirestoreActions.refused, (): MembersState => ({ ...initialState, status: 'denied' })),
    on(MembersFirestoreActions.failed, (state): MembersState => ({ ...state, status: 'failed' })),
    on(CaseloadPageActions.closed, MembersPageActions.closed, (): MembersState => initialState),
  ),
  extraSelectors: ({ selectMembersState, selectStatus }) => ({
    /** Null while they are not known, which must not look like a clinic without staff. */
    selectMembers: createSelector(
      adapter.getSelectors(selectMembersState).selectAll,
      selectStatus,
      (members, status): readonly ClinicMember[] | null =>
        status === 'live' || (status === 'failed' && members.length > 0) ? members : null,
    ),
  }),
});

export const { selectMembers } = membersFeature;
