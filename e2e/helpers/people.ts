import { DEMO_PASSWORD } from '../../seed/accounts.ts';
import { emailOf } from '../../seed/people.ts';

/** Who signs in in the journeys; all but the last two are staff of the clinic. */
export type Person =
  | 'Rosa Ahmed'
  | 'Pete Okafor'
  | 'Fay Lindqvist'
  | 'Neil Grant'
  | 'Cora Bell'
  | 'Ada Quinn'
  | 'Maya Roberts'
  | 'Tom Ellis';

export function credentialsOf(person: Person): { readonly email: string; readonly password: string } {
  return { email: emailOf(person), password: DEMO_PASSWORD };
}
