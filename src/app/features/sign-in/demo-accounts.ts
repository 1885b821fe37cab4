import { Component, input, output } from '@angular/core';

import type { DemoAccount } from '../../../environments/environment-type.ts';
import { Icon } from '../../ui/icon.ts';

/** Ways in for trying Braid out on one's own machine. */
@Component({
  selector: 'braid-demo-accounts',
  imports: [Icon],
  template: `
    <h2 id="demo-title">Try it as</h2>
    <p>These people are invented. Their password is “{{ password() }}”.</p>
    <ul aria-labelledby="demo-title">
      @for (account of accounts(); track account.email) {
        <li>
          <button type="button" (click)="chosen.emit(account.email)">
            <span
              >{{ account.name }}<small>{{ account.role }}</small></span
            >
            <braid-icon name="chevron_right" />
          </button>
        </li>
      }
    </ul>
  `,
  styleUrl: './demo-accounts.scss',
})
export class DemoAccounts {
  readonly accounts = input.required<readonly DemoAccount[]>();
  /** The same for all of them. */
  readonly password = input.required<string>();
  /** The e-mail address. */
  readonly chosen = output<string>();
}
