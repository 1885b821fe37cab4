import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import type { PlanRecord } from '../../../domain/care-plan/plan-record.ts';
import type { ProblemContent } from '../../../domain/care-plan/problem.ts';
import { editablePartOf, editProblem } from '../../../domain/care-plan/problem-edit.ts';
import { CLINICAL_STATUSES } from '../../../domain/care-plan/problem-form.ts';
import { isLedBy } from '../../../domain/care-plan/problem-lead.ts';
import { ItemEditing } from '../../../state/editing/item-editing.ts';
import { selectGoals, selectInterventions } from '../../../state/plan/plan-items.selectors.ts';
import { DayPipe } from '../../../ui/clinic-time-pipes.ts';
import { followFocus } from '../follow-focus.ts';
import { OpenRecord } from '../open-record.ts';
import { FoldHeading } from './fold-heading.ts';
import type { PlanLink } from './goal-links.ts';
import { GoalLinks, interventionLink } from './goal-links.ts';
import { ItemEditor } from './item-editor.ts';
import { ItemMark } from './item-mark.ts';
import { ProblemsLead } from './problems-lead.ts';
import { SuggestAndHistory } from './suggest-and-history.ts';
import { SuggestionsCount } from './suggestions-count.ts';

/** One problem: who leads it, who helps, and what is done about it. */
@Component({
  selector: 'braid-problems-item',
  imports: [
    DayPipe,
    GoalLinks,
    FoldHeading,
    ItemEditor,
    MatButton,
    ProblemsLead,
    ItemMark,
    SuggestAndHistory,
    SuggestionsCount,
  ],
  templateUrl: './problems-item.html',
  styleUrl: './goals-item.scss',
})
export class ProblemsItem {
  private readonly record = inject(OpenRecord);
  private readonly store = inject(Store);
  private readonly goals = this.store.selectSignal(selectGoals);
  private readonly interventions = this.store.selectSignal(selectInterventions);
  private readonly editing = inject(ItemEditing);

  readonly item = input.required<PlanRecord<ProblemContent>>();

  protected readonly part = computed(() => {
    const account = this.record.account();
    return account && editablePartOf(account, this.item());
  });
  protected readonly editable = computed(() => editProblem(this.item(), this.part() ?? 'all'));
  protected readonly isEditing = computed(() => this.editing.isOpen(this.editable()));
  protected readonly isUnfolded = signal(false);
  protected readonly isOpen = computed(() => this.isUnfolded() || this.isEditing());
  /** Nothing is said of what is simply there. */
  protected readonly status = computed(() => {
    const { clinicalStatus } = this.item().content;
    return clinicalStatus === 'active' ? null : CLINICAL_STATUSES.find(({ id }) => id === clinicalStatus)?.label;
  });
  protected readonly isLed = computed(() => {
    const patient = this.record.patient();
    return patient !== null && isLedBy(this.item().content.lead, patient);
  });
  protected readonly links = computed((): readonly PlanLink[] => {
    const { id } = this.item();
    const goals = this.goals().filter(({ content }) => content.problemIds.includes(id));
    const interventions = this.interventions().filter(({ content }) => content.problemIds.includes(id));
    return [
      ...goals.map(({ id: goal, content }) => ({ id: goal, kind: 'Goal', text: content.statement })),
      ...interventions.map(interventionLink),
    ];
  });

  constructor() {
    followFocus(this.isEditing, '[data-home]');
  }

  protected edit(): void {
    const { rev, content } = this.item();
    this.editing.begin(this.editable(), { rev, content }, this.record.about(this.editable().title));
  }
}
