import { Component, computed, input } from '@angular/core';

import type { IsoInstant } from '../domain/patient/patient.ts';
import { clinicTime } from './clinic-time.ts';
import { Icon } from './icon.ts';
import type { IconName } from './icon-name.ts';

export type SavingStatus = 'saving' | 'saved' | 'waiting' | 'conflict' | 'refused' | 'failed';

const ICONS: Readonly<Record<SavingStatus, IconName>> = {
  saving: 'sync',
  saved: 'check',
  waiting: 'schedule',
  conflict: 'alt_route',
  refused: 'lock',
  failed: 'warning',
};

/** Says in words, beside what was edited, how far the edit has come. Silent while `status` is null. */
@Component({
  selector: 'braid-saving-mark',
  imports: [Icon],
  host: { role: 'status', '[attr.data-status]': 'status()' },
  template: `
    @if (status(); as status) {
      <braid-icon [name]="icons[status]" /><span>{{ words() }}</span>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.375em;
      min-block-size: 1.5em;
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-body-small);
      font-variant-numeric: tabular-nums;
    }

    :host([data-status='saved']) braid-icon {
      color: var(--braid-good);
    }

    :host([data-status='waiting']),
    :host([data-status='conflict']) {
      color: var(--braid-warning);
    }

    :host([data-status='refused']),
    :host([data-status='failed']) {
      color: var(--mat-sys-error);
    }
  `,
})
export class SavingMark {
  readonly status = input<SavingStatus | null>(null);
  /** When the server took it; told with 'saved'. */
  readonly at = input<IsoInstant | null>(null);
  protected readonly icons = ICONS;
  protected readonly words = computed(() => {
    const at = this.at();
    switch (this.status()) {
      case 'saving':
        return 'Saving…';
      case 'saved':
        return at ? `Saved ${clinicTime(at)}` : 'Saved';
      case 'waiting':
        return 'Not sent yet. It will go when you are online.';
      case 'conflict':
        return 'Someone else changed this too. Please choose.';
      case 'refused':
        return 'Not saved: you may not change this. Your text is kept here.';
      case 'failed':
        return 'Could not save. Your text is kept here.';
      case null:
        return '';
    }
  });
}
