import { Component, computed, input } from '@angular/core';

import type { IsoInstant } from '../domain/patient/patient.ts';
import { clinicDay, clinicTime } from './clinic-time.ts';
import { Icon } from './icon.ts';

/** One calm line while there is no connection: what is shown, from when, and that nothing typed is lost. */
@Component({
  selector: 'braid-offline-banner',
  imports: [Icon],
  host: { role: 'status' },
  template: `
    @if (offline()) {
      <p>
        <braid-icon name="cloud_off" />
        <span>
          <span>{{ words() }}</span>
          @if (keepsChanges()) {
            <span> What you change is kept on this device until it can be sent.</span>
          }
        </span>
      </p>
    }
  `,
  styles: `
    :host {
      display: block;
    }

    p {
      display: flex;
      gap: 0.625rem;
      align-items: center;
      margin-block-end: 1.25rem;
      padding: 0.625rem 1rem;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--mat-sys-corner-small);
      background: var(--mat-sys-tertiary-container);
      color: var(--mat-sys-on-tertiary-container);
    }
  `,
})
export class OfflineBanner {
  readonly offline = input.required<boolean>();
  /** When the server last answered; null where that is unknown. */
  readonly since = input<IsoInstant | null>(null);
  /** Where there is something to change, and the device keeps it. */
  readonly keepsChanges = input(false);
  protected readonly words = computed(() => {
    const since = this.since();
    return since
      ? `You are offline. This is what was saved on ${clinicDay(since)} at ${clinicTime(since)}.`
      : 'You are offline. What you see may not be the newest.';
  });
}
