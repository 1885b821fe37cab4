import { Component, computed, input, output, signal } from '@angular/core';
import { form, FormField, readonly } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';

import { HANDOVER_LENGTH } from '../../domain/clinic/new-handover.ts';
import type { Sending } from '../../state/clinic/sending.ts';
import { keptSignal } from '../../state/lock/kept-signal.ts';
import { Icon } from '../../ui/icon.ts';

const ANSWERS: Readonly<Record<Sending, string>> = {
  sending: 'Sending…',
  done: 'Sent. If there is such a record, its coordinator will see your request. You need not send it again.',
  refused: 'Not sent: your access has changed. Please ask your clinic’s coordinator in person.',
  offline: 'Not sent: Braid cannot be reached. What you typed is still here. Please try again.',
  failed: 'Not sent: something went wrong. What you typed is still here. Please try again.',
};

/** Asks a coordinator to put the reader on a care team. */
@Component({
  selector: 'braid-access-request-form',
  imports: [FormField, Icon, MatButton],
  template: `
    <form novalidate (submit)="$event.preventDefault(); ask()">
      <div class="field">
        <label for="request-reason">Why you need access</label>
        <p class="hint" id="request-hint">Coordinators of your clinic read this. It goes in no plan.</p>
        <textarea
          id="request-reason"
          rows="3"
          [formField]="fields.reason"
          [attr.aria-invalid]="problem() ? true : null"
          [attr.aria-describedby]="problem() ? 'request-hint request-problem' : 'request-hint'"
        ></textarea>
        @if (problem(); as words) {
          <p class="problem" role="alert" id="request-problem">{{ words }}</p>
        }
      </div>
      <div class="actions">
        <button
          matButton="filled"
          type="submit"
          [disabled]="isOffline() || isSending() || isSent()"
          disabledInteractive
        >
          {{ isSent() ? 'Sent' : 'Send the request' }}
        </button>
        @if (isOffline()) {
          <span class="hint">This needs a connection.</span>
        }
      </div>
      <p class="answer" role="status">
        @if (answer(); as words) {
          <braid-icon [name]="isSent() ? 'check' : isSending() ? 'sync' : 'warning'" />{{ words }}
        }
      </p>
    </form>
  `,
  styleUrl: './refused-record-form.scss',
})
export class AccessRequestForm {
  readonly sending = input<Sending>();
  readonly isOffline = input(false);
  readonly asked = output<string>();
  private readonly typed = keptSignal(
    () => 'request',
    () => ({ reason: '' }),
  );
  private readonly isTried = signal(false);
  protected readonly isSent = computed(() => this.sending() === 'done');
  protected readonly fields = form(this.typed, (path) => {
    readonly(path.reason, { when: () => this.isSent() });
  });
  protected readonly isSending = computed(() => this.sending() === 'sending');
  protected readonly problem = computed(() => (this.isTried() ? requestProblem(this.typed().reason) : null));
  protected readonly answer = computed(() => {
    const sending = this.sending();
    return sending ? ANSWERS[sending] : '';
  });

  protected ask(): void {
    this.isTried.set(true);
    const { reason } = this.typed();
    if (requestProblem(reason) !== null) this.fields.reason().focusBoundControl();
    else if (!this.isOffline() && !this.isSending() && !this.isSent()) this.asked.emit(reason.trim());
  }
}

function requestProblem(reason: string): string | null {
  if (reason.trim() === '') return 'Say in a few words why you need access.';
  const { text } = HANDOVER_LENGTH;
  return reason.length > text ? `Say it in at most ${text.toLocaleString('en-GB')} characters.` : null;
}
