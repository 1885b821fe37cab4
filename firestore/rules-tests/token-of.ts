/** What a token says of its bearer, as far as the rules ask. */
export type Token = {
  readonly sub: string;
  readonly email: string;
  readonly email_verified: boolean;
};

/** Everybody has proven an address of their own, unless `parts` says otherwise. */
export function tokenOf(uid: string, parts: Partial<Token> = {}): Token {
  return { sub: uid, email: `${uid}@example.org`, email_verified: true, ...parts };
}
