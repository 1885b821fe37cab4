import { Component, computed, input } from '@angular/core';

import { describeStrand, type Strand } from '../domain/access/strands.ts';
import { Icon } from './icon.ts';
import { strandIcon } from './strand-icon.ts';

/** A strand's icon in its colour, with its name: the way a strand looks wherever it appears. */
@Component({
  selector: 'braid-strand-badge',
  imports: [Icon],
  host: { '[attr.data-strand]': 'strand()' },
  template: `<braid-icon class="mark" [name]="icon()" />{{ name() }}`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.375em;
      color: var(--strand-ink);
      font-weight: 500;
      white-space: nowrap;
    }

    braid-icon {
      color: var(--strand);
    }
  `,
})
export class StrandBadge {
  readonly strand = input.required<Strand>();
  protected readonly icon = computed(() => strandIcon(this.strand()));
  protected readonly name = computed(() => describeStrand(this.strand()).name);
}
