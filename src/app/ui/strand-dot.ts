import { Component, computed, input } from '@angular/core';

import { describeStrand, type Strand } from '../domain/access/strands.ts';
import { Icon } from './icon.ts';
import { strandIcon } from './strand-icon.ts';

/** A strand in the space of one letter: its icon in its colour; empty and struck through where nobody covers it. */
@Component({
  selector: 'braid-strand-dot',
  imports: [Icon],
  host: {
    class: 'mark',
    role: 'img',
    '[attr.data-strand]': 'strand()',
    '[attr.aria-label]': 'label()',
    '[attr.title]': 'label()',
    '[class.gap]': '!covered()',
  },
  template: '<braid-icon [name]="icon()" />',
  styles: `
    :host {
      display: inline-grid;
      place-items: center;
      inline-size: 1.5rem;
      block-size: 1.5rem;
      border-radius: 50%;
      background: var(--strand);
      color: var(--mat-sys-surface-bright);
      font-size: 0.8125rem;
    }

    :host(.gap) {
      border: 1.5px dashed var(--mat-sys-outline);
      background: none;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class StrandDot {
  readonly strand = input.required<Strand>();
  readonly covered = input(true);
  protected readonly icon = computed(() => strandIcon(this.strand()));
  protected readonly label = computed(
    () => `${describeStrand(this.strand()).name}${this.covered() ? '' : ': nobody yet'}`,
  );
}
