import { Component, computed, input, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';

import { emailProblem, normalEmail } from '../../domain/clinic/check-invitation.ts';
import type { AddressProblem } from '../../state/clinic/joining-step.ts';
import { Icon } from '../../ui/icon.ts';

const PROBLEMS: Readonly<Record<AddressProblem, string>> = {
  address: 'The message was sent to another address. Please type the one it came to.',
  link: 'The link has been used or is too old. Type your address to get a new one.',
  network: 'We could not reach Braid. Please check your connection and try again.',
  'too-many': 'There were many tries in a short time. Please wait a few minutes and try again.',
  failed: 'The message could not be sent. Please check the address and try again.',
};

/** Asks for the address an invitation was sent to. */
@Component({
  selector: 'braid-address-form',
  imports: [FormField, Icon, MatButton],
  template: `
    @if (level() === 1) {
      <h1 id="address-heading">Your invitation to Braid</h1>
    } @else {
      <h2 id="address-heading">Use another address</h2>
    }
    <p class="lead">
      @if (for() === 'link') {
        You followed a link from a message. To be sure that it is you, please type the email address it came to.
      } @else {
        Type the email address that was invited. We send a message with a link to it, so that only you can accept.
      }
    </p>
    <form novalidate aria-labelledby="address-heading" (submit)="$event.preventDefault(); give()">
      <div class="field">
        <label for="join-email">Email address</label>
        <input
          id="join-email"
          type="email"
          autocomplete="email"
          autocapitalize="none"
          spellcheck="false"
          [formField]="fields.email"
          [attr.aria-invalid]="typedProblem() ? true : null"
          [attr.aria-describedby]="typedProblem() ? 'join-email-problem' : null"
        />
        @if (typedProblem(); as problem) {
          <p class="problem" role="alert" id="join-email-problem">{{ problem }}</p>
        }
      </div>
      <div role="alert">
        @if (problemWords(); as words) {
          <p class="problem"><braid-icon name="error" />{{ words }}</p>
        }
      </div>
      <div class="actions">
        <button matButton="filled" type="submit" [disabled]="isBusy() || isOffline()" disabledInteractive>
          {{ isBusy() ? 'One moment…' : for() === 'link' ? 'Go on' : 'Send me the link' }}
        </button>
        @if (isOffline()) {
          <span class="hint">This needs a connection.</span>
        }
      </div>
    </form>
  `,
  styleUrl: './join-form.scss',
})
export class AddressForm {
  readonly for = input.required<'link' | 'mail'>();
  readonly problem = input<AddressProblem | null>(null);
  readonly isBusy = input(false);
  readonly isOffline = input(false);
  readonly level = input<1 | 2>(1);
  /** In lower case. */
  readonly given = output<string>();
  private readonly typed = signal({ email: '' });
  protected readonly fields = form(this.typed);
  private readonly isTried = signal(false);
  protected readonly typedProblem = computed(() => (this.isTried() ? emailProblem(this.typed().email) : null));
  protected readonly problemWords = computed(() => {
    const problem = this.problem();
    return problem && !this.isBusy() ? PROBLEMS[problem] : null;
  });

  protected give(): void {
    this.isTried.set(true);
    const { email } = this.typed();
    if (emailProblem(email) !== null) this.fields.email().focusBoundControl();
    else if (!this.isBusy() && !this.isOffline()) this.given.emit(normalEmail(email));
  }
}
