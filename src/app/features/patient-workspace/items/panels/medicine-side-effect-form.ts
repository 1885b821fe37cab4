import { Component, computed, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';

import type { SideEffect } from '../../../../domain/interventions/medicine-side-effects.ts';
import { OFTEN_NOTICED, SEVERITIES } from '../../../../domain/interventions/medicine-side-effects.ts';

/** A side effect in two choices. Nothing is typed here, so that nothing typed can be lost. */
@Component({
  selector: 'braid-side-effect-form',
  imports: [MatButton],
  template: `
    <form
      novalidate
      data-panel
      tabindex="-1"
      [attr.aria-label]="'A side effect of ' + medicine()"
      (submit)="$event.preventDefault(); note()"
      (keydown.escape)="cancelled.emit()"
    >
      <div class="field">
        <label [for]="whatId()">What was noticed</label>
        <select
          #list
          [id]="whatId()"
          [attr.aria-invalid]="problem() ? true : null"
          [attr.aria-describedby]="problem() ? whatId() + '-problem' : null"
          (change)="what.set(list.value)"
        >
          <option value="">Not chosen</option>
          @for (each of often; track each) {
            <option [value]="each">{{ each }}</option>
          }
        </select>
        @if (problem()) {
          <p class="problem" role="alert" [id]="whatId() + '-problem'">Please choose one, or write something else.</p>
        }
      </div>
      <div class="field">
        <label [for]="whatId() + '-much'">How much</label>
        <select #scale [id]="whatId() + '-much'" (change)="severity.set(scale.value)">
          <option value="">Not said</option>
          @for (each of severities; track each.id) {
            <option [value]="each.id">{{ each.label }}</option>
          }
        </select>
      </div>
      <div class="actions">
        <button matButton="filled" type="submit">Record from today</button>
        <button matButton type="button" (click)="elsewhere.emit()">Write something else…</button>
        <button matButton type="button" (click)="cancelled.emit()">Cancel</button>
      </div>
    </form>
  `,
  styleUrl: './medicine-side-effect-form.scss',
})
export class SideEffectForm {
  readonly medicine = input.required<string>();
  readonly noted = output<Pick<SideEffect, 'what' | 'severity'>>();
  /** What is not on the list is to be written elsewhere. */
  readonly elsewhere = output();
  readonly cancelled = output();

  protected readonly often = OFTEN_NOTICED;
  protected readonly severities = SEVERITIES;
  protected readonly what = signal('');
  protected readonly severity = signal('');
  private readonly isTried = signal(false);
  protected readonly problem = computed(() => this.isTried() && this.what() === '');
  protected readonly whatId = computed(() => `side-effect-${this.medicine().replaceAll(/[^A-Za-z0-9]/g, '-')}`);

  protected note(): void {
    this.isTried.set(true);
    if (this.what() !== '') this.noted.emit({ what: this.what(), severity: this.severity() || null });
  }
}
