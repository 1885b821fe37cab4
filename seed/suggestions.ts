import type { Actor } from '../src/app/domain/access/actor.ts';
import type { Content } from '../src/app/domain/care-plan/plan-record.ts';
import type { SuggestionContent } from '../src/app/domain/care-plan/suggestion.ts';
import {
  answerSuggestion,
  credited,
  editSuggestion,
  suggestionId,
} from '../src/app/domain/care-plan/suggestion-form.ts';
import { editIntervention } from '../src/app/domain/interventions/edit-intervention.ts';
import { digitsOf } from './document-ids.ts';
import type { PlanWriter } from './plan-writer.ts';

/** A suggestion and whose it is. */
export interface Suggested {
  readonly id: string;
  readonly from: Actor;
}

/** A suggestion about an intervention; its id. */
export function suggest(plan: PlanWriter, by: Actor, daysAgo: number, interventionId: string, text: string): string {
  const { content, discipline: to } = plan.intervention(interventionId);
  const target = { collection: 'interventions', docId: interventionId, about: content.name, to } as const;
  const docId = suggestionId(target, digitsOf(`${plan.record.id} ${interventionId} ${daysAgo}`, 12));
  plan.write(editSuggestion({ ...plan.place, docId, discipline: by.strand }, target), by, daysAgo, { text });
  return docId;
}

export function answer(plan: PlanWriter, by: Actor, daysAgo: number, id: string, values: Content): void {
  plan.write(answerSuggestion(plan.record.item<SuggestionContent>('suggestions', id)), by, daysAgo, values);
}

/** The intervention is changed as suggested, and the suggestion accepted with it. */
export function takeUp(plan: PlanWriter, by: Actor, daysAgo: number, { id, from }: Suggested, values: Content): void {
  const { content } = plan.record.item<SuggestionContent>('suggestions', id);
  const { tell } = editIntervention(plan.intervention(content.docId), {
    goals: [],
    problems: [],
    isPrimaryPain: false,
  });
  plan.change(content.docId, by, daysAgo, values, (before, after) => credited(tell(before, after), from.name));
  answer(plan, by, daysAgo, id, { status: 'accepted' });
}
