import { Component, input } from '@angular/core';

import type { TeamCover } from '../domain/caseload/team-cover.ts';
import { StrandDot } from './strand-dot.ts';

/** A team at a glance: a dot for each discipline of the plan, empty where nobody covers it. */
@Component({
  selector: 'braid-strand-strip',
  imports: [StrandDot],
  host: { role: 'img', '[attr.aria-label]': 'cover().words' },
  template: `
    @for (each of cover().strands; track each.strand) {
      <braid-strand-dot [strand]="each.strand" [covered]="each.isCovered" />
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      gap: 0.1875rem;
      vertical-align: middle;
    }

    braid-strand-dot {
      inline-size: 1.25rem;
      block-size: 1.25rem;
      font-size: 0.6875rem;
    }
  `,
})
export class StrandStrip {
  readonly cover = input.required<TeamCover>();
}
