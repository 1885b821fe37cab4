/** A patient as far as inviting them goes. */
export type Invitee =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'known'; readonly patientId: string; readonly name: string }
  | { readonly kind: 'has-account' }
  | { readonly kind: 'unknown' };
