import { Component, computed, effect, inject, signal } from '@angular/core';
import { email, form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Store } from '@ngrx/store';

import { environment } from '../../../environments/environment.ts';
import { selectIsOnline } from '../../state/connection/connection.feature.ts';
import { SignInPageActions } from '../../state/session/session.actions.ts';
import { selectResetRequested, selectSessionStatus, selectSignInRefusal } from '../../state/session/session.feature.ts';
import { Icon } from '../../ui/icon.ts';
import { refusalWords } from '../../ui/refusal-words.ts';
import { WovenStrands } from '../../ui/woven-strands.ts';
import { DemoAccounts } from './demo-accounts.ts';

const WRONG = 'The email address and the password do not match an account. Please check both and try again.';

@Component({
  selector: 'braid-sign-in-page',
  imports: [
    DemoAccounts,
    FormField,
    FormRoot,
    Icon,
    MatButton,
    MatFormFieldModule,
    MatIconButton,
    MatInput,
    WovenStrands,
  ],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.scss',
})
export class SignInPage {
  private readonly store = inject(Store);
  private readonly refusal = this.store.selectSignal(selectSignInRefusal);
  private readonly status = this.store.selectSignal(selectSessionStatus);
  protected readonly resetRequested = this.store.selectSignal(selectResetRequested);
  protected readonly isSigningIn = computed(() => this.status() === 'signing-in');
  private readonly isOnline = this.store.selectSignal(selectIsOnline);
  /** The password was taken; what the account opens is not known before the server answers. */
  protected readonly isHeldUp = computed(() => this.isSigningIn() && !this.isOnline());
  protected readonly problemWords = computed(() => {
    const refusal = this.refusal();
    return refusal && refusalWords(refusal, WRONG);
  });
  protected readonly isPasswordShown = signal(false);
  protected readonly resetNeedsEmail = signal(false);
  protected readonly demoAccounts = environment.demoAccounts;
  protected readonly demoPassword = environment.demoPassword;
  protected readonly credentials = form(
    signal({ email: '', password: '' }),
    (path) => {
      required(path.email, { message: 'Type your email address.' });
      email(path.email, { message: 'This does not look like an email address. An example: maya@home.example.' });
      required(path.password, { message: 'Type your password.' });
    },
    {
      submission: {
        action: () => Promise.resolve(this.signIn()),
        onInvalid: () => this.focusFirstProblem(),
      },
    },
  );

  constructor() {
    this.store.dispatch(SignInPageActions.opened());
    effect(() => {
      if (this.refusal()?.reason === 'credentials') this.credentials.password().focusBoundControl();
    });
  }

  protected requestReset(): void {
    const address = this.credentials.email();
    this.resetNeedsEmail.set(address.invalid());
    if (address.invalid()) {
      address.markAsTouched();
      address.focusBoundControl();
    } else {
      this.store.dispatch(SignInPageActions.passwordForgotten({ email: address.value() }));
    }
  }

  protected signInAs(email: string): void {
    this.credentials().value.set({ email, password: this.demoPassword });
    this.signIn();
  }

  private signIn(): void {
    if (this.isSigningIn()) return;
    this.resetNeedsEmail.set(false);
    this.store.dispatch(SignInPageActions.submitted(this.credentials().value()));
  }

  private focusFirstProblem(): void {
    const fields = [this.credentials.email(), this.credentials.password()];
    fields.find((field) => field.invalid())?.focusBoundControl();
  }
}
