import { Component, computed, inject, input, output } from '@angular/core';
import { Store } from '@ngrx/store';

import type { Account } from '../../domain/access/account.ts';
import { isAdmin } from '../../domain/access/roles.ts';
import { describeStrand, type Strand } from '../../domain/access/strands.ts';
import { AccountPanelActions } from '../../state/device/device.actions.ts';
import { selectIsTrusted, selectKeepsNothing } from '../../state/device/device.feature.ts';
import { Icon } from '../../ui/icon.ts';
import { StrandAvatar } from '../../ui/strand-avatar.ts';
import { TrustSwitch } from './trust-switch.ts';

/** Who is signed in, whether this device is theirs alone, and the way out. */
@Component({
  selector: 'braid-account-panel',
  imports: [Icon, StrandAvatar, TrustSwitch],
  template: `
    <button type="button" popovertarget="account">
      <braid-strand-avatar decorative [name]="name()" [strand]="strand() ?? 'coordination'" />
      <span class="who">{{ name() }}</span>
    </button>
    <div id="account" popover role="group" aria-label="Your account">
      <p class="name">{{ name() }}</p>
      <p>{{ role() }}</p>
      <p>{{ account().email }}</p>
      @if (strand(); as strand) {
        <braid-trust-switch
          [isOn]="isTrusted()"
          [keepsNothing]="keepsNothing()"
          [isPatient]="strand === 'patient'"
          (chosen)="trust($event)"
        />
      }
      <button type="button" class="option" (click)="signOut.emit()"><braid-icon name="logout" />Sign out</button>
    </div>
  `,
  styleUrl: './account-panel.scss',
})
export class AccountPanel {
  private readonly store = inject(Store);
  readonly account = input.required<Account>();
  /** Null for those who write nothing in a plan. */
  readonly strand = input.required<Strand | null>();
  readonly signOut = output();
  private readonly trustKnown = this.store.selectSignal(selectIsTrusted);
  protected readonly isTrusted = computed(() => this.trustKnown() === true);
  protected readonly keepsNothing = this.store.selectSignal(selectKeepsNothing);
  protected readonly name = computed(() => this.account().member?.name ?? this.account().displayName);
  protected readonly role = computed(() => {
    const strand = this.strand();
    if (strand) return describeStrand(strand).name;
    const { member } = this.account();
    return member && isAdmin(member) ? 'Clinic administrator' : 'No access at the moment';
  });

  protected trust(isTrusted: boolean): void {
    this.store.dispatch(isTrusted ? AccountPanelActions.trustGiven() : AccountPanelActions.trustWithdrawn());
  }
}
