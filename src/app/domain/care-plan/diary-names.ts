import { findType } from '../interventions/find-type.ts';
import { CHECKIN } from './checkin-form.ts';
import type { InterventionContent } from './intervention.ts';
import { myNameOf } from './my-treatments.ts';
import type { PlanRecord } from './plan-record.ts';

/** What an entry of the diary is called by what its key says it is of: a night, a check-in, or a programme. */
export function diaryNames(interventions: readonly PlanRecord<InterventionContent>[]): (of: string) => string {
  const names = new Map([
    ['night', 'My night'],
    [CHECKIN, 'How I was'],
    ...interventions.map(({ id, content }) => [id, myNameOf(content, findType(content.type))] as const),
  ]);
  return (of) => names.get(of) ?? 'Exercise';
}
