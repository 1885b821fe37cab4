import type { EntityState } from '@ngrx/entity';
import { createEntityAdapter } from '@ngrx/entity';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';

import type { NotDone } from '../../data/at-once.ts';
import type { ListenStatus } from '../../domain/access/listen-status.ts';
import type { Invitation } from '../../domain/clinic/invitation.ts';
import type { Invitee } from '../../domain/clinic/invitee.ts';
import { applyChanges } from '../listening/apply-changes.ts';
import { InvitationActions, InvitationFirestoreActions } from './invitation.actions.ts';

/** What became of the invitation that was asked for last. */
export type InvitationRequest =
  | { readonly kind: 'none' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'created'; readonly link: string; readonly email: string; readonly isMailed: boolean }
  | { readonly kind: 'not-created'; readonly reason: NotDone };

export interface InvitationsState extends EntityState<Invitation> {
  readonly status: ListenStatus;
  readonly request: InvitationRequest;
  /** The patient whom the open form invites to their own record. */
  readonly invitee: Invitee;
  /** What became of the last press of a button, by invitation. */
  readonly notes: Readonly<Record<string, InvitationNote>>;
}

export type InvitationNote = 'sending' | 'mailed' | 'not-mailed' | NotDone;

const adapter = createEntityAdapter<Invitation>();
const initialState: InvitationsState = {
  ...adapter.getInitialState(),
  status: 'closed',
  request: { kind: 'none' },
  invitee: { kind: 'none' },
  notes: {},
};

export const invitationsFeature = createFeature({
  name: 'invitations',
  reducer: createReducer(
    initialState,
    on(InvitationActions.formOpened, (state, { patientId }): InvitationsState => ({
      ...state,
      request: { kind: 'none' },
      invitee: { kind: patientId === null ? 'none' : 'opening' },
    })),
    on(InvitationFirestoreActions.inviteeFound, (state, { invitee }): InvitationsState => ({ ...state, invitee })),
    on(InvitationActions.requested, (state): InvitationsState => ({ ...state, request: { kind: 'sending' } })),
    on(InvitationFirestoreActions.created, (state, { link, email, isMailed }): InvitationsState => ({
      ...state,
      request: { kind: 'created', link, email, isMailed },
    })),
    on(InvitationFirestoreActions.notCreated, (state, { reason }): InvitationsState => ({
      ...state,
      request: { kind: 'not-created', reason },
    })),
    on(InvitationActions.mailRequested, (state, { invitation }): InvitationsState =>
      withNote(state, invitation.id, 'sending'),
    ),
    on(InvitationActions.revoked, (state, { id }): InvitationsState => withNote(state, id, 'sending')),
    on(InvitationFirestoreActions.mailed, (state, { id, isMailed }): InvitationsState =>
      withNote(state, id, isMailed ? 'mailed' : 'not-mailed'),
    ),
    on(InvitationFirestoreActions.notRevoked, (state, { id, reason }): InvitationsState => withNote(state, id, reason)),
    on(InvitationActions.listOpened, (state): InvitationsState => ({ ...adapter.removeAll(state), status: 'opening' })),
    on(InvitationFirestoreActions.changed, (state, { changes }): InvitationsState => ({
      ...applyChanges(adapter, state, changes),
      status: 'live',
    })),
    on(InvitationFirestoreActions.refused, (state): InvitationsState => ({
      ...adapter.removeAll(state),
      status: 'denied',
    })),
    on(InvitationFirestoreActions.failed, (state): InvitationsState => ({ ...state, status: 'failed' })),
    on(InvitationActions.listClosed, (state): InvitationsState => ({
      ...adapter.removeAll(state),
      status: 'closed',
      notes: {},
    })),
  ),
  extraSelectors: ({ selectInvitationsState, selectStatus, selectRequest, selectInvitee, selectNotes }) => ({
    selectInvitationsStatus: selectStatus,
    selectInvitationRequest: selectRequest,
    selectInvitationNotes: selectNotes,
    selectInvitationInvitee: selectInvitee,
    /** Those that nobody has used or taken back, the newest first. */
    selectOpenInvitations: createSelector(adapter.getSelectors(selectInvitationsState).selectAll, (invitations) =>
      [...invitations].sort((left, right) => right.createdAt.localeCompare(left.createdAt)),
    ),
  }),
});

export const {
  selectInvitationsStatus,
  selectInvitationRequest,
  selectInvitationInvitee,
  selectInvitationNotes,
  selectOpenInvitations,
} = invitationsFeature;

function withNote(state: InvitationsState, id: string, note: InvitationNote): InvitationsState {
  return { ...state, notes: { ...state.notes, [id]: note } };
}
