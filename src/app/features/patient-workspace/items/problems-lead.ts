import { Component, computed, input } from '@angular/core';

import type { Strand } from '../../../domain/access/strands.ts';
import { describeStrand } from '../../../domain/access/strands.ts';
import { StrandBadge } from '../../../ui/strand-badge.ts';
import { StrandDot } from '../../../ui/strand-dot.ts';

/** Who leads a problem or a goal, and that nobody does where its discipline has nobody on the team. */
@Component({
  selector: 'braid-problems-lead',
  imports: [StrandBadge, StrandDot],
  template: `
    @if (isLed()) {
      <span class="visually-hidden">Lead: </span><braid-strand-badge [strand]="lead()" />
    } @else {
      <braid-strand-dot [strand]="lead()" [covered]="false" />
      <span class="gap">No lead: nobody of {{ name() }} is on the team</span>
    }
    @if (supporting().length > 0) {
      <span class="with">with</span>
      @for (strand of supporting(); track strand) {
        <braid-strand-dot [strand]="strand" />
      }
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 0.25rem 0.375rem;
      align-items: center;
      font: var(--mat-sys-body-small);
    }

    span.gap {
      flex: 1 1 8rem;
    }

    .gap {
      color: var(--braid-warning);
      font-weight: 500;
    }

    .with {
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class ProblemsLead {
  readonly lead = input.required<Strand>();
  readonly isLed = input.required<boolean>();
  readonly supporting = input<readonly Strand[]>([]);
  protected readonly name = computed(() => describeStrand(this.lead()).name.toLowerCase());
}
