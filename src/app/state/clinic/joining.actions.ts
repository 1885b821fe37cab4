import { createActionGroup, emptyProps, props } from '@ngrx/store';

import type { Invitation } from '../../domain/clinic/invitation.ts';
import type { AddressProblem, ClaimProblem, Unusable } from './joining-step.ts';

export const JoinPageActions = createActionGroup({
  source: 'Join Page',
  events: {
    /** `link` is the whole address, by which Firebase knows who follows its message. */
    Opened: props<{ clinicId: string; invitationId: string; link: string }>(),
    /** The address the invitation was sent to. */
    'Address Given': props<{ email: string }>(),
    Accepted: props<{ password: string }>(),
    Closed: emptyProps(),
  },
});

export const JoiningActions = createActionGroup({
  source: 'Joining',
  events: {
    /** `link`: a message has been followed; `mail`: one is to be sent first. */
    'Address Needed': props<{ for: 'link' | 'mail'; problem: AddressProblem | null }>(),
    Mailed: props<{ email: string }>(),
    'Invitation Found': props<{ invitation: Invitation }>(),
    Unusable: props<{ why: Unusable }>(),
    'Not Claimed': props<{ problem: ClaimProblem }>(),
    Joined: emptyProps(),
  },
});
