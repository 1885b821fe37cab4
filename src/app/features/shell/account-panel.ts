import { Component, computed, input, output } from '@angular/core';

import type { Account } from '../../domain/access/account.ts';
import { isAdmin } from '../../domain/access/roles.ts';
import { describeStrand, type Strand } from '../../domain/access/strands.ts';
import { Icon } from '../../ui/icon.ts';
import { StrandAvatar } from '../../ui/strand-avatar.ts';

/** Who is signed in, and the way out. */
@Component({
  selector: 'braid-account-panel',
  imports: [Icon, StrandAvatar],
  template: `
    <button type="button" popovertarget="account">
      <braid-strand-avatar decorative [name]="name()" [strand]="strand() ?? 'coordination'" />
      <span class="who">{{ name() }}</span>
    </button>
    <div id="account" popover role="group" aria-label="Your account">
      <p class="name">{{ name() }}</p>
      <p>{{ role() }}</p>
      <p>{{ account().email }}</p>
      <button type="button" class="option" (click)="signOut.emit()"><braid-icon name="logout" />Sign out</button>
    </div>
  `,
  styleUrl: './account-panel.scss',
})
export class AccountPanel {
  readonly account = input.required<Account>();
  /** Null for those who write nothing in a plan. */
  readonly strand = input.required<Strand | null>();
  readonly signOut = output();
  protected readonly name = computed(() => this.account().member?.name ?? this.account().displayName);
  protected readonly role = computed(() => {
    const strand = this.strand();
    if (strand) return describeStrand(strand).name;
    const { member } = this.account();
    return member && isAdmin(member) ? 'Clinic administrator' : 'No access at the moment';
  });
}
