import { Component, computed, input } from '@angular/core';

import type { PlanPart } from '../domain/care-plan/plan-parts.ts';
import { DayPipe } from './clinic-time-pipes.ts';
import { Icon } from './icon.ts';
import { strandIcon } from './strand-icon.ts';

@Component({
  selector: 'braid-plan-part-card',
  imports: [DayPipe, Icon],
  host: { '[attr.data-strand]': 'part().strand' },
  template: `
    <article>
      <h3><braid-icon class="mark" [name]="icon()" />{{ part().title }}</h3>
      <p class="text">{{ part().text }}</p>
      <p class="by">
        @if (part().author; as author) {
          {{ author }},
        }
        <time [attr.datetime]="part().updatedAt">{{ part().updatedAt | day }}</time>
      </p>
    </article>
  `,
  styles: `
    article {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.5rem;
      padding: 1rem 1.125rem;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--mat-sys-corner-medium);
      background: var(--mat-sys-surface-container);
    }

    h3 {
      display: flex;
      gap: 0.625rem;
      align-items: center;
    }

    braid-icon {
      box-sizing: content-box;
      padding: 0.3125rem;
      border-radius: 50%;
      background: var(--strand-wash);
      color: var(--strand);
    }

    .text {
      white-space: pre-line;
    }

    .by {
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-body-small);
    }
  `,
})
export class PlanPartCard {
  readonly part = input.required<PlanPart>();
  protected readonly icon = computed(() => strandIcon(this.part().strand));
}
