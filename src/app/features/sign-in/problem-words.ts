import type { SignInProblem } from '../../state/session/session.actions.ts';

/** What happened, what is safe, what to do. */
export const PROBLEM_WORDS: Readonly<Record<SignInProblem, string>> = {
  credentials: 'The email address and the password do not match an account. Please check both and try again.',
  network: 'We could not reach Braid. What you typed is still here. Please check your connection and try again.',
  'too-many': 'There were many tries in a short time. Your account is safe. Please wait a few minutes and try again.',
};
