import type { PlanRecord } from '../care-plan/plan-record.ts';
import { PRESCRIBERS } from '../interventions/intervention-kind.ts';
import type { Account } from './account.ts';
import { may, partyTowards } from './may.ts';
import { strandOf } from './roles.ts';

type Item = Pick<PlanRecord<Readonly<Record<string, unknown>>>, 'discipline' | 'content'>;

/** Whether this person changes this intervention, or a session of it, of a record that they have open. */
export function mayEditItem(account: Account, { discipline, content }: Item): boolean {
  const own = strandOf(account);
  if (content['kind'] === 'medicine' && own !== null && PRESCRIBERS.includes(own)) return true;
  return own === discipline && may(partyTowards(account, discipline), 'update', 'intervention');
}
