import { Component, computed, input, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';

import { reasonProblem } from '../../domain/access/change-emergency.ts';
import type { EmergencyState } from '../../state/clinic/emergency.feature.ts';
import { keptSignal } from '../../state/lock/kept-signal.ts';
import { Icon } from '../../ui/icon.ts';

const ANSWERS: Readonly<Record<EmergencyState['request'], string>> = {
  none: '',
  sending: 'Opening…',
  granted: 'Opening…',
  refused: 'This record cannot be opened for you. Please check the address, or ask the care coordinator.',
  offline: 'Not opened: Braid cannot be reached. Please check your connection, then try again.',
  failed: 'Not opened: something went wrong, and nothing was recorded. Please try again.',
};

/** Opens a record for an hour to somebody who is not on its team, and says what that means before. */
@Component({
  selector: 'braid-emergency-form',
  imports: [FormField, Icon, MatButton],
  template: `
    <form novalidate (submit)="$event.preventDefault(); declare()">
      <ul>
        <li>You can read this record for one hour; you cannot change it.</li>
        <li>The patient and the care coordinator are told your name, the time and your reason.</li>
        <li>It stays in the record for good.</li>
      </ul>
      <div class="field">
        <label for="emergency-reason">What the emergency is</label>
        <p class="hint" id="emergency-hint">At least 10 characters. The patient will read this.</p>
        <textarea
          id="emergency-reason"
          rows="3"
          [formField]="fields.reason"
          [attr.aria-invalid]="problem() ? true : null"
          [attr.aria-describedby]="problem() ? 'emergency-hint emergency-problem' : 'emergency-hint'"
        ></textarea>
        @if (problem(); as words) {
          <p class="problem" role="alert" id="emergency-problem">{{ words }}</p>
        }
      </div>
      <div class="actions">
        <button matButton="filled" type="submit" [disabled]="isOffline() || isUnderway()" disabledInteractive>
          Open for one hour
        </button>
        @if (isOffline()) {
          <span class="hint">Emergency access needs a connection: it must be recorded at once.</span>
        }
      </div>
      <p class="answer" role="status">
        @if (answer(); as words) {
          <braid-icon [name]="isUnderway() ? 'sync' : 'warning'" />{{ words }}
        }
      </p>
    </form>
  `,
  styleUrl: './refused-record-form.scss',
})
export class EmergencyForm {
  readonly request = input.required<EmergencyState['request']>();
  readonly isOffline = input(false);
  /** The reason. */
  readonly declared = output<string>();
  private readonly typed = keptSignal(
    () => 'emergency',
    () => ({ reason: '' }),
  );
  protected readonly fields = form(this.typed);
  private readonly isTried = signal(false);
  protected readonly problem = computed(() => (this.isTried() ? reasonProblem(this.typed().reason) : null));
  protected readonly isUnderway = computed(() => this.request() === 'sending' || this.request() === 'granted');
  protected readonly answer = computed(() => ANSWERS[this.request()]);

  protected declare(): void {
    this.isTried.set(true);
    if (this.problem() !== null) this.fields.reason().focusBoundControl();
    else if (!this.isOffline() && !this.isUnderway()) this.declared.emit(this.typed().reason);
  }
}
