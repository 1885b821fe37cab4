const LENGTH = { least: 10, most: 128 } as const;

/** What is wrong with a new password, as a sentence; null where nothing is. Length is what makes it strong. */
export function passwordProblem(password: string): string | null {
  if (password.length < LENGTH.least) return `Choose a password of at least ${LENGTH.least} characters.`;
  return password.length > LENGTH.most ? `A password may have at most ${LENGTH.most} characters.` : null;
}
