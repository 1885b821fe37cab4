import { booleanAttribute, Component, computed, input } from '@angular/core';

import { describeStrand, type Strand } from '../domain/access/strands.ts';
import { initials } from './initials.ts';

/** A person's initials in a ring of their strand's colour. `decorative` where the name is written beside it. */
@Component({
  selector: 'braid-strand-avatar',
  host: {
    class: 'mark',
    '[attr.data-strand]': 'strand()',
    '[attr.role]': 'decorative() ? null : "img"',
    '[attr.aria-hidden]': 'decorative() || null',
    '[attr.aria-label]': 'decorative() ? null : label()',
    '[attr.title]': 'decorative() ? null : label()',
  },
  template: '{{ letters() }}',
  styles: `
    :host {
      display: inline-grid;
      flex: none;
      place-items: center;
      inline-size: 2.25rem;
      block-size: 2.25rem;
      border: 2.5px solid var(--strand);
      border-radius: 50%;
      background: var(--strand-wash);
      color: var(--strand-ink);
      font-size: 0.875rem;
      font-weight: 600;
      line-height: 1;
      letter-spacing: 0.01em;
    }
  `,
})
export class StrandAvatar {
  readonly name = input.required<string>();
  readonly strand = input.required<Strand>();
  readonly decorative = input(false, { transform: booleanAttribute });
  protected readonly letters = computed(() => initials(this.name()));
  protected readonly label = computed(() => `${this.name()}, ${describeStrand(this.strand()).name}`);
}
