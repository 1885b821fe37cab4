import { Component, input, model } from '@angular/core';

import type { Strand } from '../../domain/access/strands.ts';
import { STRANDS } from '../../domain/access/strands.ts';
import { StrandBadge } from '../../ui/strand-badge.ts';

/** The parts of a plan, each with a tick. */
@Component({
  selector: 'braid-strand-ticks',
  imports: [StrandBadge],
  template: `
    <fieldset>
      <legend>{{ legend() }}</legend>
      @for (strand of strands; track strand) {
        <label>
          <input type="checkbox" [checked]="sees().includes(strand)" (change)="toggle(strand)" />
          @if (strand === 'patient') {
            <span>What I write myself</span>
          } @else {
            <braid-strand-badge [strand]="strand" />
          }
        </label>
      }
    </fieldset>
  `,
  styles: `
    fieldset {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr));
      gap: 0 1rem;
    }

    legend {
      padding: 0;
      margin-block-end: 0.25rem;
      font: var(--mat-sys-title-small);
    }

    label {
      display: flex;
      gap: 0.75rem;
      align-items: center;
      min-block-size: 3rem;
      cursor: pointer;
    }

    input {
      flex: none;
      inline-size: 1.5rem;
      block-size: 1.5rem;
      margin: 0;
      accent-color: var(--mat-sys-primary);
    }
  `,
})
export class StrandTicks {
  readonly legend = input.required<string>();
  readonly sees = model.required<readonly Strand[]>();
  // What coordinators write is for the team alone.
  protected readonly strands = STRANDS.map(({ id }) => id).filter((id) => id !== 'coordination');

  protected toggle(strand: Strand): void {
    this.sees.update((sees) => (sees.includes(strand) ? sees.filter((other) => other !== strand) : [...sees, strand]));
  }
}
