import type { NewInvitation } from './new-invitation.ts';

const LIMITS = { name: 100, email: 254 } as const;
/** Good enough to catch a slip: whether the address exists, only the message to it can tell. */
const ADDRESS = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

/** The address as invitations keep it and as Firebase compares it. */
export function normalEmail(typed: string): string {
  return typed.trim().toLowerCase();
}

/** What is wrong with an address, as a sentence; null where nothing is. */
export function emailProblem(typed: string): string | null {
  const email = normalEmail(typed);
  if (email === '') return 'Type the email address.';
  return ADDRESS.test(email) && email.length <= LIMITS.email
    ? null
    : 'This does not look like an email address. An example: maya@home.example.';
}

/** What is wrong with the person invited, by field; empty where nothing is. */
export function inviteeProblems({
  name,
  email,
}: Pick<NewInvitation, 'name' | 'email'>): Partial<Record<'name' | 'email', string>> {
  const problems = { name: nameProblem(name.trim()), email: emailProblem(email) };
  return {
    ...(problems.name !== null && { name: problems.name }),
    ...(problems.email !== null && { email: problems.email }),
  };
}

function nameProblem(name: string): string | null {
  if (name === '') return 'Type the name of the person.';
  return name.length > LIMITS.name ? `The name may have at most ${LIMITS.name} characters.` : null;
}
