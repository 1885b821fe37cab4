import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import { newMyGoal } from '../../domain/care-plan/my-goal-form.ts';
import { myGoals } from '../../domain/care-plan/my-goals.ts';
import { ItemEditing } from '../../state/editing/item-editing.ts';
import { MyRecord } from '../../state/patient-record/my-record.ts';
import { selectGoals, selectInterventions, selectPlanItemsStatus } from '../../state/plan/plan-items.selectors.ts';
import { panelFocus } from '../../ui/panel-focus.ts';
import { MyEditor } from './my-editor.ts';
import { MyGoalCard } from './my-goal-card.ts';

/** What the patient wants: their own goals to change and add to, the team's to read. */
@Component({
  selector: 'braid-my-goals-part',
  imports: [MatButton, MyEditor, MyGoalCard],
  template: `
    @for (goal of open(); track goal.record.id) {
      <braid-my-goal-card [goal]="goal" />
    } @empty {
      @if (isLive() && begun().length === 0) {
        <p class="quiet">Nothing is written here yet. What would you like to be able to do?</p>
      }
    }
    @for (editable of begun(); track editable.docId) {
      <braid-my-editor [editable]="editable" label="Something I want" />
    }
    @if (isLive()) {
      <button matButton="outlined" type="button" class="add" (click)="add()">Add something I want</button>
    }
    @if (closed().length > 0) {
      <details>
        <summary>Done or not wanted any more ({{ closed().length }})</summary>
        @for (goal of closed(); track goal.record.id) {
          <braid-my-goal-card [goal]="goal" />
        }
      </details>
    }
  `,
  styleUrl: './my-part.scss',
})
export class MyGoalsPart {
  private readonly store = inject(Store);
  private readonly record = inject(MyRecord);
  private readonly editing = inject(ItemEditing);
  private readonly all = this.store.selectSignal(selectGoals);
  private readonly interventions = this.store.selectSignal(selectInterventions);
  private readonly status = this.store.selectSignal(selectPlanItemsStatus);

  private readonly goals = computed(() => myGoals(this.all(), this.interventions()));
  protected readonly open = computed(() => this.goals().filter(({ isOpen }) => isOpen));
  protected readonly closed = computed(() => this.goals().filter(({ isOpen }) => !isOpen));
  protected readonly isLive = computed(() => this.status() === 'live');
  /** New ones that are being written, an earlier visit's too. */
  protected readonly begun = computed(() => {
    const place = this.record.place();
    if (!place) return [];
    const known = new Set(this.all().map(({ id }) => id));
    return this.editing
      .openIn('goals', place.patientId)
      .filter((docId) => !known.has(docId))
      .map((docId) => newMyGoal({ ...place, docId, discipline: 'patient' }));
  });

  constructor() {
    panelFocus(
      computed(() => this.begun().length > 0),
      '.add',
    );
  }

  protected add(): void {
    const place = this.record.place();
    if (!place) return;
    const docId = `goal-${crypto.randomUUID().slice(-12)}`;
    const editable = newMyGoal({ ...place, docId, discipline: 'patient' });
    this.editing.begin(editable, null, this.record.about(editable.title));
  }
}
