import { Component, computed, DestroyRef, DOCUMENT, effect, ElementRef, inject, input, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';

import { JoinPageActions } from '../../state/clinic/joining.actions.ts';
import { selectIsJoiningBusy, selectJoiningStep } from '../../state/clinic/joining.feature.ts';
import { selectIsOnline } from '../../state/connection/connection.feature.ts';
import { selectAccount } from '../../state/session/session.feature.ts';
import { PageState } from '../../ui/page-state.ts';
import { AddressForm } from './address-form.ts';
import { InvitationOffer } from './invitation-offer.ts';
import { UNUSABLE_WORDS } from './unusable-words.ts';

/** Where the link of an invitation leads: from an e-mail address to a place in Braid. */
@Component({
  selector: 'braid-join-page',
  imports: [AddressForm, InvitationOffer, MatButton, PageState, RouterLink],
  templateUrl: './join-page.html',
  styleUrl: './join-page.scss',
})
export class JoinPage {
  private readonly store = inject(Store);
  private readonly location = inject(DOCUMENT).location;
  protected readonly step = this.store.selectSignal(selectJoiningStep);
  protected readonly isBusy = this.store.selectSignal(selectIsJoiningBusy);
  protected readonly account = this.store.selectSignal(selectAccount);
  private readonly stepKind = computed(() => this.step().kind);
  private readonly isOnline = this.store.selectSignal(selectIsOnline);
  protected readonly isOffline = computed(() => !this.isOnline());

  /** From the address. */
  readonly clinic = input('');
  readonly invitation = input('');

  protected readonly unusable = computed(() => {
    const step = this.step();
    return step.kind === 'unusable' ? UNUSABLE_WORDS[step.why] : null;
  });

  constructor() {
    effect(() => {
      this.clinic();
      this.invitation();
      untracked(() => this.open());
    });
    const host = inject<ElementRef<HTMLElement>>(ElementRef);
    effect(() => {
      // What had the focus is gone with the step before.
      if (this.stepKind() !== 'opening') host.nativeElement.closest('main')?.focus();
    });
    inject(DestroyRef).onDestroy(() => this.store.dispatch(JoinPageActions.closed()));
  }

  protected open(): void {
    const place = { clinicId: this.clinic(), invitationId: this.invitation() };
    this.store.dispatch(JoinPageActions.opened({ ...place, link: this.location.href }));
  }

  protected takeAddress(email: string): void {
    this.store.dispatch(JoinPageActions.addressGiven({ email }));
  }

  protected accept(password: string): void {
    this.store.dispatch(JoinPageActions.accepted({ password }));
  }
}
