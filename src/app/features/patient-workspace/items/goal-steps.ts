import { Component, computed, input, output } from '@angular/core';

import type { Row } from '../../../domain/fields/field.ts';

/** The steps towards a goal, to tick off where the reader may. */
@Component({
  selector: 'braid-goal-steps',
  template: `
    <ul aria-label="Steps">
      @for (step of steps(); track $index; let at = $index) {
        <li>
          <label>
            <input
              #box
              type="checkbox"
              [checked]="step['done'] === true"
              [disabled]="!mayTick()"
              (change)="tick(at, box.checked)"
            />
            {{ step['text'] }}
          </label>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      list-style: none;
    }

    label {
      display: flex;
      gap: 0.5rem;
      align-items: center;
      min-block-size: 1.75rem;
    }

    input {
      flex: none;
      inline-size: 1.125rem;
      block-size: 1.125rem;
      accent-color: var(--mat-sys-primary);
    }
  `,
})
export class GoalSteps {
  readonly rows = input.required<unknown>();
  readonly mayTick = input.required<boolean>();
  /** All of them, as they are to be. */
  readonly ticked = output<readonly Row[]>();

  protected readonly steps = computed(() => stepsIn(this.rows()));

  protected tick(at: number, done: boolean): void {
    this.ticked.emit(this.steps().map((step, place) => (place === at ? { ...step, done } : step)));
  }
}

/** The steps that a goal's content holds; none where nobody has written any. */
export function stepsIn(rows: unknown): readonly Row[] {
  return Array.isArray(rows) ? (rows as readonly Row[]) : [];
}
