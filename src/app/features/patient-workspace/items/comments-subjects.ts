import type { Signal } from '@angular/core';
import { computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';

import { STRANDS } from '../../../domain/access/strands.ts';
import { selectGoals, selectInterventions, selectProblems } from '../../../state/plan/plan-items.selectors.ts';

/** What a note can be about, by name: a section by its strand, a document by `collection/id`. */
export function namesOfSubjects(): Signal<ReadonlyMap<string, string>> {
  const store = inject<Store>(Store);
  const problems = store.selectSignal(selectProblems);
  const goals = store.selectSignal(selectGoals);
  const interventions = store.selectSignal(selectInterventions);
  return computed(
    () =>
      new Map([
        ...STRANDS.map(({ id, sectionTitle }) => [id, sectionTitle] as const),
        ...STRANDS.map(({ id, name }) => [`findings/${id}`, `Findings: ${name}`] as const),
        ['flares/plan', 'Flare plan'] as const,
        ...problems().map(({ id, content }) => [`problems/${id}`, content.text] as const),
        ...goals().map(({ id, content }) => [`goals/${id}`, content.statement] as const),
        ...interventions().map(({ id, content }) => [`interventions/${id}`, content.name] as const),
      ]),
  );
}

/** How a note names its place in the plan. */
export function subjectOf({ collection, docId }: { readonly collection: string; readonly docId: string }): string {
  return collection === 'sections' ? docId : `${collection}/${docId}`;
}
