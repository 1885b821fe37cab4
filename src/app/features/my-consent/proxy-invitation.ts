import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import type { ProxyGrantContent } from '../../domain/access/proxy-grant.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import { InvitationActions } from '../../state/clinic/invitation.actions.ts';
import { selectInvitationRequest } from '../../state/clinic/invitations.feature.ts';
import { AtOnceMark } from '../../ui/at-once-mark.ts';
import type { AtOnceStatus } from '../../ui/at-once-words.ts';
import { panelFocus } from '../../ui/panel-focus.ts';

/** Sends somebody close to the patient the link with which they open their part of the plan. */
@Component({
  selector: 'braid-proxy-invitation',
  imports: [AtOnceMark, MatButton],
  templateUrl: './proxy-invitation.html',
  styleUrl: './consent-card.scss',
})
export class ProxyInvitation {
  private readonly store = inject(Store);
  private readonly request = this.store.selectSignal(selectInvitationRequest);
  readonly grant = input.required<PlanRecord<ProxyGrantContent>>();
  readonly offline = input.required<boolean>();

  protected readonly isOpen = signal(false);
  protected readonly email = signal('');
  protected readonly problem = signal<string | null>(null);
  /** Only what was asked for here: another person's card shows nothing of it. */
  private readonly isSent = signal(false);
  protected readonly status = computed((): AtOnceStatus | null => {
    const request = this.request();
    if (!this.isSent() || request.kind === 'none' || request.kind === 'created') return null;
    return request.kind === 'sending' ? 'sending' : request.reason;
  });
  protected readonly created = computed(() => {
    const request = this.request();
    return this.isSent() && request.kind === 'created' ? request : null;
  });

  constructor() {
    panelFocus(this.isOpen);
  }

  protected open(): void {
    this.isSent.set(false);
    this.isOpen.set(true);
    this.store.dispatch(InvitationActions.formOpened({ patientId: null }));
  }

  protected send(): void {
    const email = this.email().trim().toLowerCase();
    const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email);
    this.problem.set(isAddress ? null : 'Please type a whole email address, such as leo@example.com.');
    if (!isAddress) return;
    const { id, patientId, content } = this.grant();
    this.isSent.set(true);
    this.store.dispatch(
      InvitationActions.requested({
        invitation: { kind: 'proxy', email, name: content.name, roles: [], discipline: null, patientId, proxyId: id },
      }),
    );
  }
}
