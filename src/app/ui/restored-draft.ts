import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';

import type { IsoInstant } from '../domain/patient/patient.ts';
import { clinicDay, clinicTime } from './clinic-time.ts';
import { Icon } from './icon.ts';

/** Says that what stands in an editor was typed on an earlier visit. */
@Component({
  selector: 'braid-restored-draft',
  imports: [Icon, MatButton],
  template: `
    <p role="status">
      <braid-icon name="history" /><span>{{ words() }}</span>
    </p>
    <div class="actions">
      <button matButton="outlined" type="button" (click)="kept.emit()">Keep writing</button>
      <button matButton type="button" (click)="discarded.emit()">Discard</button>
    </div>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0.25rem 1rem;
      margin-block-end: 0.75rem;
      padding: 0.5rem 0.75rem;
      border-radius: var(--mat-sys-corner-small);
      background: var(--mat-sys-secondary-container);
      color: var(--mat-sys-on-secondary-container);
    }

    p {
      display: flex;
      gap: 0.5rem;
    }

    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem;
    }

    button {
      --mat-button-outlined-label-text-color: var(--mat-sys-on-secondary-container);
      --mat-button-outlined-outline-color: currentcolor;
      --mat-button-text-label-text-color: var(--mat-sys-on-secondary-container);
    }
  `,
})
export class RestoredDraft {
  readonly typedAt = input.required<IsoInstant>();
  readonly kept = output();
  readonly discarded = output();
  protected readonly words = computed(() => {
    const at = this.typedAt();
    return `You were writing this on ${clinicDay(at)} at ${clinicTime(at)}. It is not saved yet.`;
  });
}
