import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import { editFlarePlan, FLARE_PLAN_FORM, mayEditFlarePlan } from '../../../domain/care-plan/flare-plan-edit.ts';
import { fieldsOf } from '../../../domain/fields/form.ts';
import { showValue } from '../../../domain/fields/show-value.ts';
import { ItemEditing } from '../../../state/editing/item-editing.ts';
import { selectFlares } from '../../../state/plan/plan-items.selectors.ts';
import { followFocus } from '../follow-focus.ts';
import { OpenRecord } from '../open-record.ts';
import { ItemEditor } from './item-editor.ts';
import { ItemMark } from './item-mark.ts';
import { SuggestAndHistory } from './suggest-and-history.ts';

/** What to do when it gets worse: six boxes, by the patient and the team. */
@Component({
  selector: 'braid-flare-plan-card',
  imports: [ItemEditor, MatButton, ItemMark, SuggestAndHistory],
  templateUrl: './flare-plan-card.html',
  styleUrl: './flare-plan-card.scss',
})
export class FlarePlanCard {
  private readonly record = inject(OpenRecord);
  private readonly flares = inject<Store>(Store).selectSignal(selectFlares);
  private readonly editing = inject(ItemEditing);

  protected readonly plan = computed(() => this.flares().find(({ id }) => id === 'plan'));
  protected readonly editable = computed(() => {
    const { clinicId, id: patientId } = this.record.patient() ?? { clinicId: '', id: '' };
    return editFlarePlan({ clinicId, patientId });
  });
  protected readonly mayEdit = computed(() => {
    const account = this.record.account();
    return account !== null && mayEditFlarePlan(account);
  });
  protected readonly isEditing = computed(() => this.editing.isOpen(this.editable()));
  protected readonly boxes = computed(() => {
    const content = this.plan()?.content;
    return fieldsOf(FLARE_PLAN_FORM).flatMap((field) => {
      const value = showValue(field, content?.[field.id]);
      return value === null ? [] : [{ id: field.id, label: field.label, value }];
    });
  });

  constructor() {
    followFocus(this.isEditing, '[data-home]');
  }

  protected edit(): void {
    const plan = this.plan();
    const base = plan ? { rev: plan.rev, content: plan.content } : null;
    this.editing.begin(this.editable(), base, this.record.about(this.editable().title));
  }
}
