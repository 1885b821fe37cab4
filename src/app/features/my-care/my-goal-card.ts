import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';

import { editMyGoal } from '../../domain/care-plan/my-goal-form.ts';
import type { MyGoal } from '../../domain/care-plan/my-goals.ts';
import type { SuggestionTarget } from '../../domain/care-plan/suggestion-form.ts';
import { ItemEditing } from '../../state/editing/item-editing.ts';
import { MyRecord } from '../../state/patient-record/my-record.ts';
import { DayPipe } from '../../ui/clinic-time-pipes.ts';
import { MyEditor } from './my-editor.ts';
import { MySuggestions } from './my-suggestions.ts';

/** One goal: in the patient's words, how far it is, what is being done for it. */
@Component({
  selector: 'braid-my-goal-card',
  imports: [DayPipe, MatButton, MyEditor, MySuggestions],
  templateUrl: './my-goal-card.html',
  styleUrl: './my-card.scss',
})
export class MyGoalCard {
  private readonly record = inject(MyRecord);
  private readonly editing = inject(ItemEditing);

  readonly goal = input.required<MyGoal>();

  protected readonly content = computed(() => this.goal().record.content);
  protected readonly why = computed(() => {
    const { why } = this.content();
    return typeof why === 'string' && why !== '' ? why : null;
  });
  protected readonly editable = computed(() => editMyGoal(this.goal().record));
  protected readonly target = computed((): SuggestionTarget => {
    const { id, discipline, content } = this.goal().record;
    return { collection: 'goals', docId: id, about: content.statement, to: discipline };
  });

  protected edit(): void {
    const { rev, content } = this.goal().record;
    const editable = this.editable();
    this.editing.begin(editable, { rev, content }, this.record.about(editable.title));
  }
}
