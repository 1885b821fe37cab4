import { createActionGroup, emptyProps, props } from '@ngrx/store';

import type { NotDone } from '../../data/at-once.ts';
import type { CollectionChanges } from '../../data/collection-changes.ts';
import type { Invitation } from '../../domain/clinic/invitation.ts';
import type { Invitee } from '../../domain/clinic/invitee.ts';
import type { NewInvitation } from '../../domain/clinic/new-invitation.ts';

/** Wherever somebody is invited from. */
export const InvitationActions = createActionGroup({
  source: 'Invitation',
  events: {
    /** Whoever offers a form starts afresh with this; `patientId` where a patient is invited to their own record. */
    'Form Opened': props<{ patientId: string | null }>(),
    Requested: props<{ invitation: NewInvitation }>(),
    'Mail Requested': props<{ invitation: Invitation }>(),
    Revoked: props<{ id: string }>(),
    'List Opened': emptyProps(),
    'List Closed': emptyProps(),
  },
});

export const InvitationFirestoreActions = createActionGroup({
  source: 'Invitation Firestore',
  events: {
    /** `isMailed` is false where the invitation stands but the message could not be sent. */
    Created: props<{ link: string; email: string; isMailed: boolean }>(),
    'Invitee Found': props<{ invitee: Invitee }>(),
    'Not Created': props<{ reason: NotDone }>(),
    'Not Revoked': props<{ id: string; reason: NotDone }>(),
    Mailed: props<{ id: string; isMailed: boolean }>(),
    Changed: props<{ changes: CollectionChanges<Invitation> }>(),
    Refused: emptyProps(),
    Failed: emptyProps(),
  },
});
