import { computed, inject, Injectable } from '@angular/core';
import { Store } from '@ngrx/store';

import { strandOf } from '../../../domain/access/roles.ts';
import { isChronicPrimaryPain } from '../../../domain/care-plan/primary-pain.ts';
import type { InterventionSurroundings } from '../../../domain/interventions/intervention-form.ts';
import { selectGoals, selectInterventions, selectProblems } from '../../../state/plan/plan-items.selectors.ts';
import { OpenRecord } from '../open-record.ts';

/** What the editors of the open plan need to know around the document they edit. */
@Injectable()
export class PlanSurroundings {
  private readonly store = inject(Store);
  private readonly record = inject(OpenRecord);
  private readonly goals = this.store.selectSignal(selectGoals);
  private readonly problems = this.store.selectSignal(selectProblems);
  private readonly interventions = this.store.selectSignal(selectInterventions);

  readonly ownStrand = computed(() => {
    const account = this.record.account();
    return account && strandOf(account);
  });
  readonly forInterventions = computed((): InterventionSurroundings => ({
    goals: this.goals().map(({ id, content }) => ({ id, label: content.statement })),
    problems: this.problems().map(({ id, content }) => ({ id, label: content.text })),
    isPrimaryPain: this.problems().some(({ content }) => isChronicPrimaryPain(content)),
    interventions: this.interventions(),
  }));

  /** A new document's place in the open plan, its id beginning with `name`. */
  placeFor(name: string) {
    const patient = this.record.patient();
    const discipline = this.ownStrand();
    if (!patient || !discipline) throw new Error('No record is open to write in');
    return { clinicId: patient.clinicId, patientId: patient.id, docId: newId(name), discipline };
  }
}

/** Says what the document is of, so that a draft found again knows its form. */
function newId(name: string): string {
  return `${name}-${crypto.randomUUID().slice(-12)}`;
}
