import { Component, computed, inject } from '@angular/core';
import { MatAnchor, MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';

import { describeStrand, DISCIPLINES } from '../../../domain/access/strands.ts';
import { editHeader, headerContent, mayEditHeader, reviewIn } from '../../../domain/care-plan/plan-header-edit.ts';
import { expectedWithoutOwner, findTemplate } from '../../../domain/care-plan/plan-template.ts';
import { isLedBy } from '../../../domain/care-plan/problem-lead.ts';
import type { Values } from '../../../domain/fields/form.ts';
import { typedFields } from '../../../domain/fields/typed-value.ts';
import { ItemEditing } from '../../../state/editing/item-editing.ts';
import { Today } from '../../../ui/today.ts';
import { followFocus } from '../follow-focus.ts';
import { OpenRecord } from '../open-record.ts';
import { HistoryOfPlan } from './history-of-plan.ts';
import { ItemEditor } from './item-editor.ts';
import { ItemMark } from './item-mark.ts';
import { headerFacts } from './plan-header-facts.ts';
import { PlanHeaderStatus } from './plan-header-status.ts';

const QUICK_WEEKS: readonly number[] = [6, 12, 26];
const IN_WORDS = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What the plan is called and comes to, and for its coordinator: when it is reviewed, who is missing, its status. */
@Component({
  selector: 'braid-plan-header-card',
  imports: [HistoryOfPlan, ItemEditor, MatAnchor, MatButton, PlanHeaderStatus, RouterLink, ItemMark],
  templateUrl: './plan-header-card.html',
  styleUrl: './plan-header-card.scss',
})
export class PlanHeaderCard {
  private readonly record = inject(OpenRecord);
  private readonly today = inject(Today).date;
  private readonly editing = inject(ItemEditing);
  protected readonly quickWeeks = QUICK_WEEKS;

  protected readonly patient = this.record.patient;
  protected readonly editable = computed(() => editHeader(this.patient() ?? { id: '', clinicId: '' }));
  protected readonly mayEdit = computed(() => {
    const account = this.record.account();
    return account !== null && mayEditHeader(account);
  });
  protected readonly isEditing = computed(() => this.editing.isOpen(this.editable()));
  protected readonly facts = computed(() => {
    const patient = this.patient();
    return patient ? headerFacts(patient.content) : '';
  });
  protected readonly needsReview = computed(() => {
    const { nextReviewOn, planStatus } = this.patient()?.content ?? { nextReviewOn: null, planStatus: 'closed' };
    return planStatus !== 'closed' && (nextReviewOn === null || nextReviewOn < this.today());
  });
  /** The disciplines that the plan's template expects and that nobody covers, in words; null where there are none. */
  protected readonly missing = computed(() => {
    const patient = this.patient();
    const names = patient ? expectedWithoutOwner(patient).map((id) => describeStrand(id).name.toLowerCase()) : [];
    return names.length > 0 ? IN_WORDS.format(names) : null;
  });
  /** Disciplines that a plan of this template may do without, and does. */
  protected readonly offered = computed(() => {
    const patient = this.patient();
    const template = findTemplate(patient?.content.template);
    if (!patient || !template) return [];
    return DISCIPLINES.filter((id) => !template.strands.includes(id) && !isLedBy(id, patient)).map(describeStrand);
  });

  constructor() {
    followFocus(this.isEditing, '[data-home]');
  }

  protected edit(): void {
    const patient = this.patient();
    if (!patient) return;
    const base = { rev: patient.rev, content: headerContent(patient) };
    this.editing.begin(this.editable(), base, this.record.about(this.editable().title));
  }

  /** Into the editor, beside what else is being typed. */
  protected putReview(weeks: number): void {
    const kept = this.editing.draft(this.editable());
    const review: Values = reviewIn(weeks, this.today());
    if (kept) this.editing.retype(this.editable(), { ...kept.draft.text, ...typedFields(review, Object.keys(review)) });
  }

  protected setReview(weeks: number): void {
    const patient = this.patient();
    if (!patient) return;
    const base = { rev: patient.rev, content: headerContent(patient) };
    const about = this.record.about(this.editable().title);
    this.editing.send(this.editable(), base, { ...reviewIn(weeks, this.today()) }, about);
  }
}
