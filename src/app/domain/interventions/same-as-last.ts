import type { Content } from '../care-plan/plan-record.ts';
import type { SessionContent } from '../care-plan/session.ts';
import { fieldsOf } from '../fields/form.ts';
import type { InterventionType } from './intervention-type.ts';

/** What a further occasion takes over from the last one: what was done; never its day, its note or how it went. */
export function sameAsLast(type: InterventionType | undefined, last: SessionContent): Content {
  const { groups = [], afresh = [] } = type?.occasion ?? {};
  const isAfresh = new Set<string>(afresh);
  const repeated = fieldsOf({ groups }).filter(({ id }) => !isAfresh.has(id));
  return Object.fromEntries(repeated.map(({ id }) => [id, last[id] ?? null]));
}
