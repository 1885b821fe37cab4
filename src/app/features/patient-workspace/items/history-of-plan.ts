import { Component, computed, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';

import type { PlanRecord } from '../../../domain/care-plan/plan-record.ts';
import type { Patient } from '../../../domain/patient/patient.ts';
import { HistoryPanel } from './history-panel.ts';

/** How the header of the plan came to be as it is. */
@Component({
  selector: 'braid-history-of-plan',
  imports: [HistoryPanel, MatButton],
  template: `
    <button matButton type="button" [attr.aria-expanded]="isShown()" (click)="isShown.set(!isShown())">
      History<span class="visually-hidden"> of the plan</span>
    </button>
    @if (isShown()) {
      <braid-history-panel
        collection="patients"
        name="The plan"
        [item]="item()"
        [mayRestore]="mayRestore()"
        (replaced)="isShown.set(false)"
      />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.5rem;
      justify-items: start;
    }

    braid-history-panel {
      justify-self: stretch;
    }

    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class HistoryOfPlan {
  readonly patient = input.required<Patient>();
  readonly mayRestore = input.required<boolean>();
  protected readonly isShown = signal(false);
  /** The header as a document like any other; the person's other details stand in the same one. */
  protected readonly item = computed((): PlanRecord<object> => {
    const { id, clinicId, rev, content, createdBy, createdAt, updatedBy, updatedAt } = this.patient();
    const place = { id, clinicId, patientId: id, discipline: 'coordination', visibility: 'everyone' } as const;
    return { ...place, rev, source: 'typed', content, createdBy, createdAt, updatedBy, updatedAt };
  });
}
