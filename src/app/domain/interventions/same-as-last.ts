import type { Content } from '../care-plan/plan-record.ts';
import type { SessionContent } from '../care-plan/session.ts';
import { fieldsOf } from '../fields/form.ts';
import { sessionForm } from './edit-session.ts';
import type { InterventionType } from './intervention-type.ts';

/** How it went is another time's: remarks, effects, scores. */
const HOW_IT_WENT =
  /^(note|adverse.*|pain.*|tolerance|response|observations|dissociation|nausea|peakSystolic|rescue|hoursSlept|medicineChange.*|startedAt|stoppedAt|fitToLeaveAt|batch)$/;

/** What a further occasion takes over from the last one: what was done, and nothing of how it went. */
export function sameAsLast(type: InterventionType | undefined, last: SessionContent): Content {
  const afresh = type?.occasion?.afresh ?? [];
  const kept = fieldsOf(sessionForm(type)).filter(({ id }) => !HOW_IT_WENT.test(id) && !afresh.includes(id));
  return Object.fromEntries(kept.map(({ id }) => [id, last[id] ?? null]));
}
