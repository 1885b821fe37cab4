import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import { isClosedGoal, mayAddGoal, newGoal } from '../../../domain/care-plan/goal-edit.ts';
import { sortGoals } from '../../../domain/care-plan/goal-order.ts';
import { goalAttainmentT, scoreOf } from '../../../domain/care-plan/goal-scaling.ts';
import { withoutLead } from '../../../domain/care-plan/problem-lead.ts';
import { ItemEditing } from '../../../state/editing/item-editing.ts';
import { selectGoals } from '../../../state/plan/plan-items.selectors.ts';
import { followFocus } from '../follow-focus.ts';
import { OpenRecord } from '../open-record.ts';
import { GoalCard } from './goal-card.ts';
import { ItemEditor } from './item-editor.ts';
import { PlanSurroundings } from './plan-surroundings.ts';

/** What the patient and the team work towards, what has ended folded away. */
@Component({
  selector: 'braid-goals-panel',
  imports: [GoalCard, ItemEditor, MatButton],
  templateUrl: './goals-panel.html',
  styleUrl: './goals-panel.scss',
})
export class GoalsPanel {
  private readonly record = inject(OpenRecord);
  private readonly around = inject(PlanSurroundings);
  private readonly editing = inject(ItemEditing);
  private readonly all = inject<Store>(Store).selectSignal(selectGoals);

  protected readonly areClosedShown = signal(false);
  protected readonly goals = computed(() => sortGoals(this.all()));
  private readonly current = computed(() => this.goals().filter(({ content }) => !isClosedGoal(content)));
  protected readonly closedCount = computed(() => this.goals().length - this.current().length);
  /** What is being changed does not slip out of sight. */
  protected readonly shown = computed(() => {
    if (this.areClosedShown()) return this.goals();
    const open = this.editing.openIn('goals', this.record.patient()?.id ?? '');
    return this.goals().filter((goal) => this.current().includes(goal) || open.includes(goal.id));
  });
  protected readonly leaderless = computed(() => {
    const patient = this.record.patient();
    return patient ? withoutLead(this.current(), patient).length : 0;
  });
  /** Of two goals or more: one goal's level says it better. */
  protected readonly attainment = computed(() => {
    const scores = this.all().flatMap(({ content }) => scoreOf(content) ?? []);
    const attainment = scores.length > 1 ? goalAttainmentT(scores) : null;
    return attainment === null ? null : { value: attainment.toFixed(1), of: scores.length };
  });
  protected readonly mayAdd = computed(() => {
    const account = this.record.account();
    return account !== null && mayAddGoal(account);
  });
  /** New ones that are being written, an earlier visit's too. */
  protected readonly begun = computed(() => {
    const patient = this.record.patient();
    const discipline = this.around.ownStrand();
    if (!patient || !discipline || !this.mayAdd()) return [];
    const known = new Set(this.all().map(({ id }) => id));
    const open = this.editing.openIn('goals', patient.id).filter((id) => !known.has(id));
    const place = { clinicId: patient.clinicId, patientId: patient.id, discipline };
    return open.map((docId) => newGoal({ ...place, docId }, this.around.forInterventions()));
  });

  constructor() {
    followFocus(
      computed(() => this.begun().length),
      '.add',
    );
  }

  protected add(): void {
    const editable = newGoal(this.around.placeFor('goal'), this.around.forInterventions());
    this.editing.begin(editable, null, this.record.about(editable.title));
  }
}
