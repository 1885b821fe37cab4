import { Component, computed, effect, ElementRef, inject, input, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';

import { isAdmin } from '../../domain/access/roles.ts';
import type { NewInvitation } from '../../domain/clinic/new-invitation.ts';
import { InvitationActions } from '../../state/clinic/invitation.actions.ts';
import { selectInvitationInvitee, selectInvitationRequest } from '../../state/clinic/invitations.feature.ts';
import { selectIsOnline } from '../../state/connection/connection.feature.ts';
import { selectAccount } from '../../state/session/session.feature.ts';
import { OfflineBanner } from '../../ui/offline-banner.ts';
import { PageState } from '../../ui/page-state.ts';
import { InvitationList } from './invitation-list.ts';
import { InvitationSent } from './invitation-sent.ts';
import { InviteForm } from './invite-form.ts';

/** Invites a colleague, or a patient to their own record. */
@Component({
  selector: 'braid-invite-page',
  imports: [InvitationList, InvitationSent, InviteForm, MatButton, OfflineBanner, PageState, RouterLink],
  templateUrl: './invite-page.html',
  styleUrl: './clinic-page.scss',
})
export class InvitePage {
  private readonly store = inject(Store);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly account = this.store.selectSignal(selectAccount);
  private readonly isOnline = this.store.selectSignal(selectIsOnline);
  protected readonly request = this.store.selectSignal(selectInvitationRequest);
  protected readonly invitee = this.store.selectSignal(selectInvitationInvitee);

  /** From the address: `patient` invites that person to their own record. */
  readonly kind = input<string>();
  /** From the address: whose record somebody is invited for, and to whose team page the way back leads. */
  readonly patient = input<string>();

  protected readonly isOffline = computed(() => !this.isOnline());
  protected readonly isSending = computed(() => this.request().kind === 'sending');
  protected readonly patientToInvite = computed(() => {
    const invitee = this.invitee();
    return invitee.kind === 'known' ? invitee : null;
  });
  protected readonly isAdmin = computed(() => {
    const member = this.account()?.member;
    return member ? isAdmin(member) : false;
  });
  protected readonly isForPatient = computed(() => this.kind() === 'patient' && this.patient() !== undefined);
  protected readonly wayBack = computed(() => {
    const patientId = this.patient();
    if (patientId !== undefined) return { link: ['/patients', patientId, 'team'], words: 'Back to the team' };
    return this.isAdmin()
      ? { link: ['/clinic'], words: 'Back to the clinic' }
      : { link: ['/caseload'], words: 'Back to the caseload' };
  });

  constructor() {
    effect(() => {
      const patientId = this.isForPatient() ? (this.patient() ?? null) : null;
      untracked(() => this.store.dispatch(InvitationActions.formOpened({ patientId })));
    });
  }

  protected send(invitation: NewInvitation): void {
    this.store.dispatch(InvitationActions.requested({ invitation }));
  }

  protected startAgain(): void {
    this.store.dispatch(InvitationActions.formOpened({ patientId: null }));
    // The button that had the focus is gone.
    this.host.nativeElement.closest('main')?.focus();
  }
}
