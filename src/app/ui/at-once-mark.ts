import { Component, computed, input } from '@angular/core';

import type { AtOnceStatus } from './at-once-words.ts';
import { atOnceWords } from './at-once-words.ts';
import { Icon } from './icon.ts';
import type { IconName } from './icon-name.ts';

const ICONS: Readonly<Record<AtOnceStatus, IconName>> = {
  sending: 'sync',
  done: 'check',
  refused: 'lock',
  offline: 'cloud_off',
  'changed-meanwhile': 'alt_route',
  failed: 'warning',
};

/** Says beside a button how far something has come that never waits on the device. Silent while `status` is null. */
@Component({
  selector: 'braid-at-once-mark',
  imports: [Icon],
  host: { role: 'status', '[attr.data-status]': 'status()' },
  template: `
    @if (status(); as status) {
      <braid-icon [name]="icons[status]" /><span>{{ words() }}</span>
    }
  `,
  styles: `
    :host {
      display: flex;
      gap: 0.375em;
      align-items: center;
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-body-small);
    }

    // Out of the flow while silent, but there: a region that comes with its words is not read out.
    :host(:not([data-status])) {
      position: absolute;
    }

    :host([data-status='done']) braid-icon {
      color: var(--braid-good);
    }

    :host([data-status='refused']),
    :host([data-status='offline']),
    :host([data-status='changed-meanwhile']),
    :host([data-status='failed']) {
      color: var(--mat-sys-error);
    }
  `,
})
export class AtOnceMark {
  readonly status = input.required<AtOnceStatus | null>();
  protected readonly icons = ICONS;
  protected readonly words = computed(() => {
    const status = this.status();
    return status && atOnceWords(status);
  });
}
