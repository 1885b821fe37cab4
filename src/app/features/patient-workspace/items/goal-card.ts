import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import type { GoalContent } from '../../../domain/care-plan/goal.ts';
import { editGoal, goalPartOf, isClosedGoal, isProgressOf } from '../../../domain/care-plan/goal-edit.ts';
import { isScaled, scoreOf } from '../../../domain/care-plan/goal-scaling.ts';
import type { PlanRecord } from '../../../domain/care-plan/plan-record.ts';
import { isLedBy } from '../../../domain/care-plan/problem-lead.ts';
import type { Row } from '../../../domain/fields/field.ts';
import { ItemEditing } from '../../../state/editing/item-editing.ts';
import { selectInterventions, selectProblems } from '../../../state/plan/plan-items.selectors.ts';
import { DayPipe } from '../../../ui/clinic-time-pipes.ts';
import { Today } from '../../../ui/today.ts';
import { followFocus } from '../follow-focus.ts';
import { OpenRecord } from '../open-record.ts';
import { FoldHeading } from './fold-heading.ts';
import { goalFacts, goalStanding } from './goal-facts.ts';
import type { PlanLink } from './goal-links.ts';
import { GoalLinks, interventionLink } from './goal-links.ts';
import { GoalScale, reachedWords } from './goal-scale.ts';
import { GoalSteps, stepsIn } from './goal-steps.ts';
import { ItemEditor } from './item-editor.ts';
import { ItemMark } from './item-mark.ts';
import { PlanSurroundings } from './plan-surroundings.ts';
import { ProblemsLead } from './problems-lead.ts';
import { SuggestAndHistory } from './suggest-and-history.ts';
import { SuggestionsCount } from './suggestions-count.ts';

/** One goal: its words, who leads it, how far it is; all of it or its progress to change in place. */
@Component({
  selector: 'braid-goal-card',
  imports: [
    DayPipe,
    GoalLinks,
    GoalScale,
    GoalSteps,
    FoldHeading,
    ItemEditor,
    MatButton,
    ProblemsLead,
    ItemMark,
    SuggestAndHistory,
    SuggestionsCount,
  ],
  templateUrl: './goal-card.html',
  styleUrl: './goals-item.scss',
})
export class GoalCard {
  private readonly record = inject(OpenRecord);
  private readonly store = inject(Store);
  private readonly around = inject(PlanSurroundings);
  private readonly problems = this.store.selectSignal(selectProblems);
  private readonly interventions = this.store.selectSignal(selectInterventions);
  private readonly today = inject(Today).date;
  private readonly editing = inject(ItemEditing);

  readonly item = input.required<PlanRecord<GoalContent>>();

  protected readonly part = computed(() => {
    const account = this.record.account();
    return account && goalPartOf(account, this.item());
  });
  protected readonly whole = computed(() => editGoal(this.item(), 'all', this.around.forInterventions()));
  private readonly progress = computed(() => editGoal(this.item(), 'progress', this.around.forInterventions()));
  private readonly entry = computed(() => this.editing.entry(this.whole()));
  private readonly typed = computed(() => this.editing.draft(this.whole())?.draft.text);
  /** Both editors are of one document: which of them is open shows in what it holds. */
  protected readonly isProgress = computed(
    () => this.part() === 'progress' || isProgressOf(Object.keys(this.typed() ?? this.entry()?.change.patch ?? {})),
  );
  protected readonly editable = computed(() => (this.isProgress() ? this.progress() : this.whole()));
  protected readonly isEditing = computed(() => this.editing.isOpen(this.whole()));
  protected readonly isUnfolded = signal(false);
  protected readonly isOpen = computed(() => this.isUnfolded() || this.isEditing());

  protected readonly standing = computed(() => goalStanding(this.item().content));
  protected readonly facts = computed(() => goalFacts(this.item().content));
  protected readonly steps = computed(() => stepsIn(this.item().content['steps']));
  protected readonly isScaled = computed(() => isScaled(this.item().content));
  protected readonly score = computed(() => scoreOf(this.item().content));
  protected readonly reached = computed(() => reachedWords(this.item().content));
  protected readonly typedScore = computed(() => {
    const typed = this.typed()?.['gasScore'] ?? '';
    return typed.trim() === '' ? null : Number(typed);
  });
  protected readonly isOverdue = computed(() => {
    const { content } = this.item();
    return content.dueOn !== null && content.dueOn < this.today() && !isClosedGoal(content);
  });
  protected readonly isLed = computed(() => {
    const patient = this.record.patient();
    return patient !== null && isLedBy(this.item().content.lead, patient);
  });
  protected readonly links = computed((): readonly PlanLink[] => {
    const { id, content } = this.item();
    const problems = this.problems().filter((problem) => content.problemIds.includes(problem.id));
    const interventions = this.interventions().filter((intervention) => intervention.content.goalIds.includes(id));
    return [
      ...problems.map((problem) => ({ id: problem.id, kind: 'Problem', text: problem.content.text })),
      ...interventions.map(interventionLink),
    ];
  });

  constructor() {
    followFocus(this.isEditing, '[data-home]');
  }

  protected edit(part: 'all' | 'progress'): void {
    const { rev, content } = this.item();
    const editable = part === 'all' ? this.whole() : this.progress();
    this.editing.begin(editable, { rev, content }, this.record.about(editable.title));
  }

  protected choose(score: number): void {
    const text = this.typed();
    if (text) this.editing.retype(this.progress(), { ...text, gasScore: String(score) });
  }

  protected tick(steps: readonly Row[]): void {
    const { rev, content } = this.item();
    this.editing.send(this.whole(), { rev, content }, { steps }, this.record.about(this.whole().title));
  }
}
