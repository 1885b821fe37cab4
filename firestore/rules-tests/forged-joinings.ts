import type { InvitationKind } from '../../src/app/domain/clinic/invitation.ts';
import type { Fields } from './clinic-documents.ts';
import { RECORD } from './clinic-documents.ts';
import { INVITATIONS } from './clinic-requests.ts';
import type { Joining } from './joining.ts';
import { LONG_AGO } from './record-of.ts';

/** What is forged of which part, for each kind of invitation. */
export const FORGED_JOININGS: Readonly<
  Record<InvitationKind, Readonly<Record<string, readonly [part: keyof Joining, fields: Fields]>>>
> = {
  member: {
    'in another role': ['opened', { roles: ['specialist', 'admin'] }],
    'in another discipline': ['opened', { discipline: 'pain' }],
    'under another name': ['opened', { name: 'Dr Gail Green' }],
    'switched off': ['opened', { active: false }],
    'signed by somebody else': ['opened', { updatedBy: 'ada' }],
    'on another day': ['opened', { updatedAt: LONG_AGO }],
    'with an unknown key': ['opened', { lead: true }],
    'with an account of another clinic': ['user', { clinicId: 'southside' }],
    'with an account that points to a patient': ['user', { patientId: RECORD }],
    'with an account that points to a proxy’s patient': ['user', { proxyFor: RECORD }],
    'with an account of another name': ['user', { displayName: 'Dr Gail Green' }],
    'with an account of an unknown key': ['user', { roles: ['admin'] }],
    'by another invitation': ['user', { invitationId: INVITATIONS.patient }],
    'for somebody else': ['claim', { claimedBy: 'zoe' }],
    'at another time': ['claim', { claimedAt: LONG_AGO }],
    'with a new role in the invitation': ['claim', { roles: ['admin'] }],
  },
  patient: {
    'as somebody else': ['opened', { patientUid: 'zoe' }],
    'and onto the team': ['opened', { teamUids: ['gail'] }],
    'with an account that points to another patient': ['user', { patientId: RECORD }],
    'by another invitation': ['user', { invitationId: INVITATIONS.proxy }],
  },
  proxy: {
    'to another grant': ['opened', { proxyId: 'leo' }],
    'of another patient': ['opened', { patientId: 'tom-ellis' }],
    'of another clinic': ['opened', { clinicId: 'southside' }],
    'on another day': ['opened', { createdAt: LONG_AGO }],
    'with an unknown key': ['opened', { sees: ['psychology'] }],
    'with an account that points to another patient': ['user', { proxyFor: 'tom-ellis' }],
    'by another invitation': ['user', { invitationId: INVITATIONS.member }],
  },
};
