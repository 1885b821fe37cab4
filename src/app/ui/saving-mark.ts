import { Component, computed, input } from '@angular/core';

import type { IsoInstant } from '../domain/patient/patient.ts';
import { clinicTime } from './clinic-time.ts';
import { Icon } from './icon.ts';
import type { IconName } from './icon-name.ts';

export type SavingStatus = 'kept' | 'saving' | 'saved' | 'waiting' | 'conflict' | 'refused' | 'failed' | 'unkept';

const ICONS: Readonly<Record<SavingStatus, IconName>> = {
  kept: 'edit',
  saving: 'sync',
  saved: 'check',
  waiting: 'schedule',
  conflict: 'alt_route',
  refused: 'lock',
  failed: 'warning',
  unkept: 'warning',
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
    :host([data-status='failed']),
    :host([data-status='unkept']) {
      color: var(--mat-sys-error);
    }
  `,
})
export class SavingMark {
  readonly status = input<SavingStatus | null>(null);
  /** When the server took it; told with 'saved'. */
  readonly at = input<IsoInstant | null>(null);
  /** Whose change it was merged with; told with 'saved'. */
  readonly mergedWith = input<string | null>(null);
  /** How many edits wait on this device, this one included; told with 'waiting'. */
  readonly waiting = input(1);
  protected readonly icons = ICONS;
  protected readonly words = computed(() => {
    switch (this.status()) {
      case 'kept':
        return 'Not saved yet, kept on this device';
      case 'saving':
        return 'Saving…';
      case 'saved':
        return savedWords(this.at(), this.mergedWith());
      case 'waiting':
        return `Waiting: ${this.waiting()} (not sent yet, kept on this device)`;
      case 'conflict':
        return 'Needs you: somebody else changed this too';
      case 'refused':
        return 'Needs you: it could not be added. Your text is kept on this device.';
      case 'failed':
        return 'Needs you: it could not be saved. Your text is kept on this device.';
      case 'unkept':
        return 'Could not keep this on the device';
      case null:
        return '';
    }
  });
}

function savedWords(at: IsoInstant | null, mergedWith: string | null): string {
  const saved = at ? `Saved ${clinicTime(at)}` : 'Saved';
  return mergedWith === null ? saved : `${saved}, merged with ${mergedWith}’s change`;
}
