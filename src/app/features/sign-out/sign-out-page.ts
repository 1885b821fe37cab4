import { Component, inject } from '@angular/core';
import { Store } from '@ngrx/store';

import { SignOutPageActions } from '../../state/session/session.actions.ts';
import { PageState } from '../../ui/page-state.ts';

/** Signs out whoever comes here. The page before has been left by then, and has asked about what was being typed. */
@Component({
  selector: 'braid-sign-out-page',
  imports: [PageState],
  template: '<braid-page-state kind="loading" heading="Signing out" />',
})
export class SignOutPage {
  constructor() {
    inject<Store>(Store).dispatch(SignOutPageActions.opened());
  }
}
