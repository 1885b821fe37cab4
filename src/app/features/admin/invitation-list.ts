import { Component, computed, DestroyRef, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import type { Invitation } from '../../domain/clinic/invitation.ts';
import { standingOf } from '../../domain/clinic/invitation-standing.ts';
import { describeRoles } from '../../domain/clinic/role-choice.ts';
import { InvitationActions } from '../../state/clinic/invitation.actions.ts';
import type { InvitationNote } from '../../state/clinic/invitations.feature.ts';
import {
  selectInvitationNotes,
  selectInvitationsStatus,
  selectOpenInvitations,
} from '../../state/clinic/invitations.feature.ts';
import { selectIsOnline } from '../../state/connection/connection.feature.ts';
import { DayPipe } from '../../ui/clinic-time-pipes.ts';
import { Today } from '../../ui/today.ts';

const NOTES: Readonly<Record<InvitationNote, string>> = {
  sending: 'One moment…',
  mailed: 'A new message is on its way.',
  'not-mailed': 'The message could not be sent. Please try again later.',
  refused: 'Not taken back: you may not change this invitation.',
  offline: 'Not taken back: Braid cannot be reached. Please try again.',
  failed: 'Not taken back: something went wrong. Please try again.',
};

/** Invitations that nobody has used yet. */
@Component({
  selector: 'braid-invitation-list',
  imports: [DayPipe, MatButton],
  template: `
    <ul>
      @for (row of rows(); track row.invitation.id) {
        @let name = row.invitation.name;
        <li>
          <div class="who">
            <p class="name">{{ name }}</p>
            <p class="about">{{ row.as }} · {{ row.invitation.email }}</p>
            <p class="about">
              Invited by {{ row.invitation.createdByName }},
              @if (row.isExpired) {
                <strong>expired on {{ row.invitation.expiresAt | day }}</strong>
              } @else {
                open until {{ row.invitation.expiresAt | day }}
              }
            </p>
          </div>
          <div class="buttons">
            @if (!row.isExpired) {
              <button
                matButton
                type="button"
                [disabled]="isOffline()"
                disabledInteractive
                [attr.aria-label]="'Send again: the message to ' + name"
                (click)="mail(row.invitation)"
              >
                Send again
              </button>
            }
            <button
              matButton
              type="button"
              [disabled]="isOffline()"
              disabledInteractive
              [attr.aria-label]="'Take back: the invitation of ' + name"
              (click)="revoke(row.invitation.id)"
            >
              Take back
            </button>
          </div>
          <p class="said" role="status">{{ row.note }}</p>
        </li>
      } @empty {
        <li class="about">{{ emptyWords() }}</li>
      }
    </ul>
  `,
  styleUrl: './invitation-list.scss',
})
export class InvitationList {
  private readonly store = inject(Store);
  private readonly invitations = this.store.selectSignal(selectOpenInvitations);
  private readonly notes = this.store.selectSignal(selectInvitationNotes);
  private readonly isOnline = this.store.selectSignal(selectIsOnline);
  protected readonly status = this.store.selectSignal(selectInvitationsStatus);
  protected readonly isOffline = computed(() => !this.isOnline());
  private readonly today = inject(Today).date;
  protected readonly emptyWords = computed(() => {
    if (this.status() === 'live') return 'Nobody is invited at the moment.';
    return this.status() === 'opening' ? '' : 'The invitations could not be loaded. Please try again later.';
  });
  protected readonly rows = computed(() => {
    this.today();
    const now = new Date().toISOString();
    return this.invitations().map((invitation) => {
      const note = this.notes()[invitation.id];
      return {
        invitation,
        as: asWhat(invitation),
        isExpired: standingOf(invitation, now) === 'expired',
        note: note ? NOTES[note] : '',
      };
    });
  });

  constructor() {
    this.store.dispatch(InvitationActions.listOpened());
    inject(DestroyRef).onDestroy(() => this.store.dispatch(InvitationActions.listClosed()));
  }

  protected mail(invitation: Invitation): void {
    if (!this.isOffline()) this.store.dispatch(InvitationActions.mailRequested({ invitation }));
  }

  protected revoke(id: string): void {
    if (!this.isOffline()) this.store.dispatch(InvitationActions.revoked({ id }));
  }
}

function asWhat(invitation: Invitation): string {
  if (invitation.kind === 'member') return describeRoles(invitation);
  return invitation.kind === 'patient' ? 'Patient' : 'Somebody close to a patient';
}
