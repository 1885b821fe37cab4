import { Component, computed, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';

import type { Strand, StrandDescription } from '../../domain/access/strands.ts';
import { Icon } from '../../ui/icon.ts';
import { StrandBadge } from '../../ui/strand-badge.ts';

/** Which strands the timeline shows: one box a strand, none ticked meaning all, and the state in words. */
@Component({
  selector: 'braid-strand-filter',
  imports: [Icon, MatButton, StrandBadge],
  template: `
    <div class="state">
      <ng-content />
      <p aria-live="polite">{{ words() }}</p>
      @if (chosen().size > 0) {
        <button matButton type="button" (click)="chosenChange.emit(none)">Show all</button>
      }
      <button
        matButton
        type="button"
        aria-controls="strand-boxes"
        [attr.aria-expanded]="isOpen()"
        (click)="isOpen.set(!isOpen())"
      >
        <braid-icon matButtonIcon name="filter_list" />Filter
      </button>
    </div>
    <fieldset id="strand-boxes" [hidden]="!isOpen()">
      <legend>Show only</legend>
      @for (strand of strands(); track strand.id) {
        <label>
          <input type="checkbox" [checked]="chosen().has(strand.id)" (change)="toggle(strand.id)" />
          <braid-strand-badge [strand]="strand.id" />
        </label>
      }
    </fieldset>
  `,
  styleUrl: './strand-filter.scss',
})
export class StrandFilter {
  readonly strands = input.required<readonly StrandDescription[]>();
  readonly chosen = input.required<ReadonlySet<Strand>>();
  readonly chosenChange = output<ReadonlySet<Strand>>();
  protected readonly none: ReadonlySet<Strand> = new Set<Strand>();
  protected readonly isOpen = signal(false);
  protected readonly words = computed(() => {
    const [chosen, all] = [this.chosen().size, this.strands().length];
    return chosen === 0 ? `Showing all ${all} strands` : `Showing ${chosen} of ${all} strands`;
  });

  protected toggle(strand: Strand): void {
    this.chosenChange.emit(this.chosen().symmetricDifference(new Set([strand])));
  }
}
