import type { Invitation } from './invitation.ts';

/** An invitation as its author writes it; who invites, until when and the id are added on the way. */
export type NewInvitation = Pick<
  Invitation,
  'kind' | 'email' | 'name' | 'roles' | 'discipline' | 'patientId' | 'proxyId'
>;
