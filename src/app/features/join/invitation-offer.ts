import { Component, computed, input, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';

import { passwordProblem } from '../../domain/clinic/check-password.ts';
import type { Invitation } from '../../domain/clinic/invitation.ts';
import { describeRoles } from '../../domain/clinic/role-choice.ts';
import type { ClaimProblem } from '../../state/clinic/joining-step.ts';
import { Icon } from '../../ui/icon.ts';

const PROBLEMS: Readonly<Record<ClaimProblem, string>> = {
  weak: 'This password is too easy to guess. Please choose a longer one.',
  network: 'We could not reach Braid. What you typed is still here. Please check your connection and try again.',
  refused:
    'The invitation could not be accepted: it may have run out or been taken back a moment ago. Please ask for a new one.',
  failed: 'Something went wrong, and nothing has changed. Please try again.',
};

/** What somebody is invited to, and the password with which they will come back. */
@Component({
  selector: 'braid-invitation-offer',
  imports: [FormField, Icon, MatButton],
  templateUrl: './invitation-offer.html',
  styleUrl: './join-form.scss',
})
export class InvitationOffer {
  readonly invitation = input.required<Invitation>();
  readonly problem = input<ClaimProblem | null>(null);
  readonly isBusy = input(false);
  readonly isOffline = input(false);
  /** The password. */
  readonly accepted = output<string>();
  private readonly typed = signal({ password: '' });
  protected readonly fields = form(this.typed);
  protected readonly isShown = signal(false);
  private readonly isTried = signal(false);
  protected readonly typedProblem = computed(() => (this.isTried() ? passwordProblem(this.typed().password) : null));
  protected readonly problemWords = computed(() => {
    const problem = this.problem();
    return problem && !this.isBusy() ? PROBLEMS[problem] : null;
  });
  protected readonly roles = computed(() => describeRoles(this.invitation()));

  protected accept(): void {
    this.isTried.set(true);
    if (this.typedProblem() !== null) this.fields.password().focusBoundControl();
    else if (!this.isBusy() && !this.isOffline()) this.accepted.emit(this.typed().password);
  }
}
