import { DEMO_ACCOUNTS } from '../../seed/accounts.ts';

/** The made-up people who sign in in the journeys. */
export type Person =
  | 'Rosa Ahmed'
  | 'Pete Okafor'
  | 'Fay Lindqvist'
  | 'Paul Mensah'
  | 'Nina Costa'
  | 'Sam Hughes'
  | 'Neil Grant'
  | 'Jonas Weber'
  | 'Cora Bell'
  | 'Ada Quinn'
  | 'Maya Roberts'
  | 'Tom Ellis'
  | 'Leo Roberts';

export function emailOf(person: Person): string {
  const account = DEMO_ACCOUNTS.find(({ name }) => name === person);
  if (!account) throw new Error(`${person} has no account in the seeded clinic`);
  return account.email;
}
