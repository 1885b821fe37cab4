import type { Invitation } from '../../domain/clinic/invitation.ts';

/** `address`: the message was sent to another; `link`: its link was used or is too old. */
export type AddressProblem = 'address' | 'link' | 'network' | 'too-many' | 'failed';

/** Why an invitation leads nowhere. `not-yours` says neither whether it exists nor whose it is. */
export type Unusable = 'not-yours' | 'expired' | 'revoked' | 'used' | 'has-account' | 'incomplete' | 'network';

export type ClaimProblem = 'weak' | 'network' | 'refused' | 'failed';

/** How far somebody who was invited has come. */
export type JoiningStep =
  | { readonly kind: 'opening' }
  | { readonly kind: 'address'; readonly for: 'link' | 'mail'; readonly problem: AddressProblem | null }
  | { readonly kind: 'mailed'; readonly email: string }
  | {
      readonly kind: 'invitation';
      readonly invitation: Invitation;
      readonly problem: ClaimProblem | null;
    }
  | { readonly kind: 'unusable'; readonly why: Unusable }
  | { readonly kind: 'joined' };
