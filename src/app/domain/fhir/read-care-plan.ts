import type { BundleEntry } from './bundle-entries.ts';
import { shorten } from './concepts.ts';
import { CarePlanResource } from './fhir-resources.ts';
import type { ReadContext } from './read-context.ts';
import { EntryLeftOut } from './read-context.ts';

export interface ImportedPlanHeader {
  readonly planTitle: string;
  readonly clinicalSummary: string;
  readonly startedOn: string | null;
}

/** Title and description of a plan in force; the narrative's HTML is never taken. */
export function readCarePlan(entry: BundleEntry, context: ReadContext): ImportedPlanHeader {
  const plan = context.read(CarePlanResource, entry);
  if (plan.status !== 'active' && plan.status !== 'draft' && plan.status !== 'on-hold') {
    throw new EntryLeftOut(`its status is ${plan.status}; only a plan in force becomes the header`);
  }
  const started = context.date(plan.period?.start, plan.created);
  return {
    planTitle: shorten(plan.title?.trim() || 'Imported care plan', 200),
    clinicalSummary: shorten(plan.description ?? '', 1500),
    startedOn: started?.on ?? null,
  };
}
