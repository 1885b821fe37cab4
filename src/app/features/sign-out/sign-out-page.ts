import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import { SignOutPageActions } from '../../state/session/session.actions.ts';
import { selectIsSignOutFailed } from '../../state/session/session.feature.ts';
import { PageState } from '../../ui/page-state.ts';

/** Signs out whoever comes here. The page before has been left by then, and has asked about what was being typed. */
@Component({
  selector: 'braid-sign-out-page',
  imports: [MatButton, PageState],
  template: `
    @if (isFailed()) {
      <braid-page-state
        kind="error"
        [level]="1"
        heading="You are still signed in"
        text="Signing out did not work. Please try again before you leave this device."
      >
        <button matButton="filled" type="button" (click)="signOut()">Try again</button>
      </braid-page-state>
    } @else {
      <braid-page-state kind="loading" heading="Signing out" />
    }
  `,
})
export class SignOutPage {
  private readonly store = inject<Store>(Store);
  protected readonly isFailed = this.store.selectSignal(selectIsSignOutFailed);

  constructor() {
    this.signOut();
  }

  protected signOut(): void {
    this.store.dispatch(SignOutPageActions.opened());
  }
}
