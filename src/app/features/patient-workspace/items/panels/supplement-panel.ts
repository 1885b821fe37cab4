import { Component, computed, input } from '@angular/core';

import type { InterventionContent } from '../../../../domain/care-plan/intervention.ts';
import type { PlanRecord } from '../../../../domain/care-plan/plan-record.ts';
import { fieldsOf } from '../../../../domain/fields/form.ts';
import { findType } from '../../../../domain/interventions/find-type.ts';
import { doseInWords } from '../../../../domain/interventions/medicine-words.ts';

/** Facts of a supplement that its panel shows in words. */
export const SHOWN_BY_SUPPLEMENT_PANEL = ['dose', 'unit', 'times', 'prn'];

/** What is taken of a supplement, in words, as of a medicine. */
@Component({
  selector: 'braid-supplement-panel',
  template: `
    @if (dose(); as dose) {
      <p>
        <span>{{ substance() }}</span> {{ dose }}
      </p>
    }
  `,
  styles: `
    p {
      font: var(--mat-sys-title-small);
      font-variant-numeric: tabular-nums;
    }

    span {
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-body-medium);
    }
  `,
})
export class SupplementPanel {
  readonly item = input.required<PlanRecord<InterventionContent>>();

  /** What the dose is counted in: of turmeric it is the curcumin. */
  protected readonly substance = computed(() => {
    const type = findType(this.item().content.type);
    const label = type && fieldsOf(type).find(({ id }) => id === 'dose')?.label;
    return (label ?? 'Dose').replace(' each time', '');
  });
  protected readonly dose = computed(() => {
    const { content } = this.item();
    return typeof content['dose'] === 'number' ? doseInWords(content) : null;
  });
}
