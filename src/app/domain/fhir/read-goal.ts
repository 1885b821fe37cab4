import type { GoalContent, GoalLifecycle } from '../care-plan/goal.ts';
import type { BundleEntry } from './bundle-entries.ts';
import { readFhirDate } from './fhir-date.ts';
import { GoalResource } from './fhir-resources.ts';
import { firstLead } from './first-lead.ts';
import type { ImportedItem } from './imported-item.ts';
import type { ReadContext } from './read-context.ts';
import { EntryLeftOut } from './read-context.ts';

/** FHIR's `planned` is what Braid calls accepted: agreed, not begun. */
const LIFECYCLES: Readonly<Record<string, GoalLifecycle>> = {
  proposed: 'proposed',
  planned: 'accepted',
  accepted: 'accepted',
  active: 'active',
  'on-hold': 'on-hold',
  completed: 'completed',
  cancelled: 'cancelled',
};

export function readGoal(entry: BundleEntry, context: ReadContext): ImportedItem {
  const goal = context.read(GoalResource, entry);
  const lifecycle = Object.hasOwn(LIFECYCLES, goal.lifecycleStatus) ? LIFECYCLES[goal.lifecycleStatus] : undefined;
  if (!lifecycle) throw new EntryLeftOut(`its lifecycle status is ${goal.lifecycleStatus}`);
  const statement = context.name(goal.description);
  const started = context.date(goal.startDate, goal.statusDate);
  const lead = firstLead(statement);
  const content: GoalContent = {
    statement,
    type: goal.expressedBy?.reference?.startsWith('Patient/') ? 'patient' : 'clinical',
    lifecycle,
    dueOn: readFhirDate(goal.target?.[0]?.dueDate ?? '')?.on ?? null,
    lead,
    problemIds: [],
  };
  return {
    collection: 'goals',
    docId: entry.id,
    discipline: lead,
    kind: 'goal.added',
    at: started?.at ?? null,
    content: { ...content },
    title: `Goal: ${statement}`,
    plain: `A goal was added: ${statement}`,
  };
}
