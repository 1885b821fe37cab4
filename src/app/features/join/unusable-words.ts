import type { Unusable } from '../../state/clinic/joining-step.ts';

/** What it means and what to do. Nobody but the addressee is told whether an invitation exists. */
export const UNUSABLE_WORDS: Readonly<Record<Unusable, { readonly heading: string; readonly text: string }>> = {
  'not-yours': {
    heading: 'There is no invitation for you here',
    text: 'The link may be incomplete, or it was sent to another email address. If you have another address, use it below.',
  },
  expired: {
    heading: 'This invitation has run out',
    text: 'Invitations are open for two weeks. Please ask the person who invited you for a new one.',
  },
  revoked: {
    heading: 'This invitation was taken back',
    text: 'Please ask the person who invited you if you did not expect that.',
  },
  used: {
    heading: 'This invitation has been used',
    text: 'It works once. If it was you, sign in with your email address and password. If it was not, please tell the person who invited you.',
  },
  'has-account': {
    heading: 'You are in Braid already',
    text: 'This email address has an account, and an account has one place in Braid. Please ask for an invitation to another address.',
  },
  incomplete: {
    heading: 'This link is not complete',
    text: 'A part of it is missing. Please copy the whole link from the message, or press it there.',
  },
  network: {
    heading: 'The invitation could not be opened',
    text: 'Nothing is lost. Please check your connection, then try again.',
  },
};
